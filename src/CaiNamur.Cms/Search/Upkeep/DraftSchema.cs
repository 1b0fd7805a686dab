using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.Cms.Search.Upkeep;

/// <summary>Tells whether types or languages have changed since the index was made: what it holds of a document depends on them.</summary>
internal sealed class DraftSchema(IContentTypeService contentTypes, IMediaTypeService mediaTypes, ILanguageService languages)
{
    public async Task<string> ReadAsync()
    {
        IEnumerable<string> types = contentTypes.GetAll().Concat<IContentTypeComposition>(mediaTypes.GetAll())
            .OrderBy(type => type.Id)
            .Select(type => string.Create(CultureInfo.InvariantCulture, $"{type.Key:N}{type.UpdateDate.Ticks}"));
        IEnumerable<string> cultures = (await languages.GetAllAsync()).Select(language => language.IsoCode).Order(StringComparer.Ordinal);
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', types.Concat(cultures)))));
    }
}

using System.Text;
using CaiNamur.ContentModel.Blocks;
using CaiNamur.ContentModel.Pages;
using CaiNamur.Web.Content;
using CaiNamur.Web.Features.Seo;
using Microsoft.AspNetCore.Http.HttpResults;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace CaiNamur.Web.Features.Figures;

/// <summary>Gives a set of figures as a file for spreadsheets, by its key.</summary>
internal static class FiguresCsvEndpoint
{
    private const string Prefix = "/ressources/chiffres/donnees/";

    public static string Url(Guid key) => $"{Prefix}{key:N}.csv";

    public static void Map(IEndpointRouteBuilder endpoints) => endpoints.MapMethods(Prefix + "{key:guid}.csv", Methods.Read, GetAsync);

    private static async Task<Results<FileContentHttpResult, NotFound>> GetAsync(Guid key, IPublishedPages pages, CancellationToken cancellationToken)
    {
        if (await FindAsync(key, pages, cancellationToken) is not { } dataset || DataTableParser.Parse(dataset.Table) is not { } table)
        {
            return TypedResults.NotFound();
        }

        // The byte order mark tells spreadsheet programs that the accents are UTF-8.
        byte[] bytes = [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(CsvText.Write(table))];
        return TypedResults.File(bytes, "text/csv; charset=utf-8", $"{FileName.From(dataset.Title ?? "chiffres")}.csv");
    }

    private static async Task<Dataset?> FindAsync(Guid key, IPublishedPages pages, CancellationToken cancellationToken)
    {
        IReadOnlyList<IPublishedContent> figures = await pages.FindManyAsync(pages.KeysOfType(FiguresPage.ModelTypeAlias), cancellationToken);
        return figures.OfType<FiguresPage>()
            .SelectMany(page => page.Datasets)
            .Select(block => block.Content)
            .OfType<Dataset>()
            .FirstOrDefault(dataset => dataset.Key == key);
    }
}

using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;

namespace CaiNamur.Cms.Strings;

/// <summary>
/// What French titles need beyond Umbraco's own replacements in addresses: a slash parts words ("FLE/Alpha/RàN" becomes fle-alpha-ran),
/// and the typographic apostrophe goes the way of the straight one. What is configured by hand wins.
/// </summary>
internal sealed class FrenchUrlCharacters : IPostConfigureOptions<RequestHandlerSettings>
{
    private static readonly CharItem[] _french =
    [
        new() { Char = "/", Replacement = "-" },
        new() { Char = "’", Replacement = string.Empty },
        new() { Char = "«", Replacement = string.Empty },
        new() { Char = "»", Replacement = string.Empty },
        new() { Char = "\u00A0", Replacement = "-" },
        new() { Char = "\u202F", Replacement = "-" },
        new() { Char = "œ", Replacement = "oe" },
        new() { Char = "Œ", Replacement = "oe" },
        new() { Char = "ï", Replacement = "i" },
        new() { Char = "ü", Replacement = "u" },
        new() { Char = "ö", Replacement = "o" },
        new() { Char = "ä", Replacement = "a" },
    ];

    public void PostConfigure(string? name, RequestHandlerSettings options)
    {
        CharItem[] configured = [.. options.UserDefinedCharCollection ?? []];
        options.UserDefinedCharCollection =
        [
            .. configured,
            .. _french.Where(item => configured.All(own => own.Char != item.Char)),
        ];
    }
}

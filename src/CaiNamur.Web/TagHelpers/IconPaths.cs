using System.Collections.Frozen;

namespace CaiNamur.Web.TagHelpers;

/// <summary>The drawings of the icons, on a board of 24 by 24, as strokes.</summary>
internal static class IconPaths
{
    public static FrozenDictionary<string, string> All { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        // Signs of the interface.
        ["arrow"] = "M4 12h15M13 6l6 6-6 6",
        ["external"] = "M7 17 17 7M9 7h8v8",
        ["chevron"] = "M5 9l7 7 7-7",
        ["menu"] = "M3 6h18M3 12h18M3 18h18",
        ["close"] = "M5 5l14 14M19 5 5 19",
        ["search"] = "M16 16l5 5M18 10.5a7.5 7.5 0 1 1-15 0 7.5 7.5 0 0 1 15 0z",
        ["plus"] = "M12 4v16M4 12h16",
        ["file"] = "M6 3h8l5 5v13H6zM14 3v5h5M12 11v6M9 14.5l3 3 3-3",
        ["play"] = "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM10 8.5v7l5.5-3.5z",
        ["alert"] = "M12 3 2 20.5h20zM12 10v5M12 17.5v.5",
        ["info"] = "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 11v6M12 7.5V8",
        ["person"] = "M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4 21c0-4.5 3.5-7 8-7s8 2.5 8 7",
        ["pin"] = "M12 21.5s7-6.7 7-12a7 7 0 1 0-14 0c0 5.3 7 12 7 12zM12 12a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z",
        ["phone"] = "M6 3h3.5l1.5 5-2.5 1.5c1 2.5 3 4.5 5.5 5.5l1.5-2.5 5 1.5V18c0 1.5-1 3-3 3C10 21 3 14 3 6c0-2 1.5-3 3-3z",
        ["mail"] = "M3 6h18v13H3zM3 7l9 7 9-7",
        ["clock"] = "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7v5.5l3.5 2",

        // Signs of the themes.
        ["shelter"] = "M3 11 12 4l9 7M6 9.5V20h12V9.5M9 20v-4a3 3 0 0 1 6 0v4",
        ["scales"] = "M12 4v16M7 20h10M5 7l7-2 7 2M5 7l-3 7a3.2 3.2 0 0 0 6 0zM19 7l-3 7a3.2 3.2 0 0 0 6 0z",
        ["bus"] = "M5 17V6.5C5 5 6 4 7.5 4h9C18 4 19 5 19 6.5V17zM5 11h14M8 17v3M16 17v3M8 14h.5M15.5 14h.5",
        ["notebook"] = "M6 3h13v18H6zM10 3v18M4 7h3M4 12h3M4 17h3M13 8h3M13 12h3",
        ["heart"] = "M12 20.5S3.5 15 3.5 9A4.7 4.7 0 0 1 12 6.5 4.7 4.7 0 0 1 20.5 9c0 6-8.5 11.5-8.5 11.5z",
        ["dialogue"] = "M3 5h12v8H8l-3 3v-3H3zM18 9h3v8h-2v3l-3-3h-5v-1.5",
        ["child"] = "M12 8.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM6 11l6 1 6-1M12 12v4M12 16l-3 5.5M12 16l3 5.5",
        ["globe"] = "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM3 12h18M12 3c3.5 3.5 3.5 14.5 0 18M12 3c-3.5 3.5-3.5 14.5 0 18",
        ["book"] = "M12 6.5C10 5 7 4.5 3 5v13.5c4-.5 7 0 9 1.5 2-1.5 5-2 9-1.5V5c-4-.5-7 0-9 1.5zM12 6.5V20",
        ["hands"] = "M8 13V6.5a1.5 1.5 0 0 1 3 0V11M11 11V4.5a1.5 1.5 0 0 1 3 0V11M14 11V6a1.5 1.5 0 0 1 3 0v8c0 4-2.5 7-6 7-3 0-4.5-1.5-6-4l-2-4c1-1 2.5-1 3.5.500L8 15",
        ["house"] = "M3 11.5 12 4l9 7.5M5.5 9.5V20h13V9.5M10 20v-6h4v6",
        ["mosaic"] = "M4 4h7v7H4zM13 4h7v7h-7zM4 13h7v7H4zM16.5 13l3.5 3.5-3.5 3.5-3.5-3.5z",
        ["papers"] = "M5 4h9l4 4v12H5zM14 4v4h4M8 12h7M8 15.5h7M8 8.5h3",
        ["road"] = "M9 3 4 21M15 3l5 18M12 4v3M12 10.5v3M12 17v3",
        ["stop"] = "M8 3h8l5 5v8l-5 5H8l-5-5V8zM8 12h8",
        ["ballot-box"] = "M3 12h18v8H3zM6 12l1-3M18 12l-1-3M8.5 12V4h7v8M10.5 7.5l1.2 1.2L14 6.5",
    }.ToFrozenDictionary(StringComparer.Ordinal);
}

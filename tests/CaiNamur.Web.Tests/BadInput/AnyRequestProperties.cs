using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace CaiNamur.Web.Tests.BadInput;

/// <summary>Whatever is asked, the fault is never on the site's side.</summary>
public sealed class AnyRequestProperties(RunningSite site) : IClassFixture<RunningSite>
{
    [Property(MaxTest = 400)]
    public Property Get_AnyTarget_IsNeverServerError()
        => Prop.ForAll(Targets().ToArbitrary(), target =>
        {
            RawAnswer answer = RawClient.AskAsync(site.Address, "GET", target, CancellationToken.None).GetAwaiter().GetResult();
            IReadOnlyList<string> errors = site.NewErrors();
            return (answer.Status is > 0 and < 500 && errors.Count == 0).Label($"{answer.Status} for {target}: {string.Join('\n', errors)}");
        });

    // Real addresses and query keys with anything in between: purely random targets hardly ever get past the router.
    private static Gen<string> Targets()
    {
        Gen<string> known = Gen.Elements(
            "presentation", "thematiques", "migrations", "recherche", "actualites", "agenda", "formations", "media", "sitemap.xml", "robots.txt", "_erreur", "500",
            "umbraco", "health", "ready", "page=", "q=", "theme=", "width=", "height=", "format=", "hmac=", "rxy=", "&", "?", "/", "//", "/", "..", ".", "-1", "0",
            "99999999999999999999", "%2f", "%2e", "%5c", "%00", "%zz", "%c3%a9", "%c3", "%f0%9f%98%80", "%20", "%0a", "+", ";", ":", "@", "~", "*", "'", "\"", "<script>", "{", "}", "|", "^", "é");
        Gen<string> bytes = Gen.Choose(33, 255).Where(code => code != 127).Select(code => ((char)code).ToString());
        return Gen.Frequency((6, known), (1, bytes)).ListOf().Select(parts => parts.Aggregate(new StringBuilder("/"), (text, part) => text.Append(part)).ToString());
    }
}

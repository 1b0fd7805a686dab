using System.Globalization;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.CrashDriver;

/// <summary>Publishes one document after the other with a number that grows by one each time.</summary>
internal sealed class EndlessPublisher(CrashedCms cms, Guid[] keys, TextWriter output)
{
    private const string Property = "title";

    private readonly IContentService _content = cms.Get<IContentService>();
    private int _number;

    /// <summary>Says what the database holds: <c>state KEY PUBLISHED DRAFT</c> a document, then <c>ready</c>.</summary>
    public void ReportState()
    {
        foreach (Guid key in keys)
        {
            IContent document = Get(key);
            string? published = document.GetValue<string>(Property, published: true);
            string? draft = document.GetValue<string>(Property);
            output.WriteLine($"state {key} {published} {draft}");
            _number = Math.Max(_number, int.Parse(draft!, CultureInfo.InvariantCulture));
        }

        output.WriteLine("ready");
        output.Flush();
    }

    /// <summary>Publishes until the process is killed. <c>begin KEY NUMBER</c> comes before, <c>done KEY NUMBER</c> when the CMS has answered.</summary>
    public void Run()
    {
        while (true)
        {
            Guid key = keys[++_number % keys.Length];
            string number = _number.ToString(CultureInfo.InvariantCulture);
            IContent document = Get(key);
            document.SetValue(Property, number);
            output.WriteLine($"begin {key} {number}");
            output.Flush();
            if (!_content.Save(document).Success || !_content.Publish(document, ["*"]).Success)
            {
                throw new InvalidOperationException($"The CMS refused to publish {key}.");
            }

            output.WriteLine($"done {key} {number}");
            output.Flush();
        }
    }

    private IContent Get(Guid key) => _content.GetById(key) ?? throw new InvalidOperationException($"The document {key} is lost.");
}

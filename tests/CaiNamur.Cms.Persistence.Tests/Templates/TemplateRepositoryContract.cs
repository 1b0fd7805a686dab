using CaiNamur.Cms.Persistence.Tests.Support;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Strings;

namespace CaiNamur.Cms.Persistence.Tests.Templates;

public abstract class TemplateRepositoryContract<TFixture>(TFixture cms) : IClassFixture<TFixture>
    where TFixture : CmsFixture
{
    private readonly ITemplateRepository _templates = cms.Get<ITemplateRepository>();

    [Fact]
    public void Save_NewTemplate_IsReadBackEqual()
    {
        Template template = New();
        template.Key = Guid.NewGuid();

        cms.Write(() => _templates.Save(template));

        ITemplate read = cms.Read(() => _templates.Get(template.Alias.ToUpperInvariant()))!;
        read.Id.ShouldBe(template.Id);
        read.Key.ShouldBe(template.Key);
        read.Name.ShouldBe(template.Name);
        read.Path.ShouldBe($"-1,{template.Id}");
        read.Content.ShouldBe(string.Empty);
        read.IsDirty().ShouldBeFalse();
    }

    [Fact]
    public void Content_IsThatOfTheView()
    {
        Template template = New();
        string views = Path.Combine(cms.Host.DataDirectory, "Views");
        Directory.CreateDirectory(views);
        string file = char.ToUpperInvariant(template.Alias[0]) + template.Alias[1..] + ".cshtml";
        System.IO.File.WriteAllText(Path.Combine(views, file), "<h1>Bonjour</h1>");
        template.Content = "<h1>Autre chose</h1>";

        cms.Write(() => _templates.Save(template));

        cms.Read(() => _templates.Get(template.Id)!.Content).ShouldBe("<h1>Bonjour</h1>");
        using var reader = new StreamReader(cms.Read(() => _templates.GetFileContentStream(template.Alias + ".cshtml")));
        reader.ReadToEnd().ShouldBe("<h1>Bonjour</h1>");
        cms.Read(() => _templates.GetFileSize(template.Alias + ".cshtml")).ShouldBe(16);
    }

    [Fact]
    public void File_OfATemplateWithoutAView_IsEmpty()
    {
        using Stream stream = cms.Read(() => _templates.GetFileContentStream("inconnu.cshtml"));
        stream.ReadByte().ShouldBe(-1);
        cms.Read(() => _templates.GetFileSize("inconnu.cshtml")).ShouldBe(-1);
        Should.Throw<NotSupportedException>(() => cms.Write(() => _templates.SetFileContent("inconnu.cshtml", Stream.Null)));
    }

    [Fact]
    public void Save_WithMaster_StandsBelowIt()
    {
        Template master = New();
        Template page = New();
        Template sub = New();
        cms.Write(() =>
        {
            _templates.Save(master);
            page.MasterTemplateAlias = master.Alias;
            _templates.Save(page);
            sub.MasterTemplateAlias = page.Alias;
            _templates.Save(sub);
        });

        ITemplate read = cms.Read(() => _templates.Get(page.Id))!;
        read.MasterTemplateAlias.ShouldBe(master.Alias);
        read.Path.ShouldBe($"-1,{master.Id},{page.Id}");
        cms.Read(() => _templates.Get(master.Id))!.IsMasterTemplate.ShouldBeTrue();
        cms.Read(() => _templates.GetChildren(master.Id)).ShouldHaveSingleItem().Id.ShouldBe(page.Id);
        cms.Read(() => _templates.GetDescendants(master.Id)).Select(template => template.Id).ShouldBe([page.Id, sub.Id]);

        read.Name = "Renommé";
        ((Template)read).MasterTemplateAlias = null;
        ((Template)read).MasterTemplateId = new Lazy<int>(() => -1);
        cms.Write(() => _templates.Save(read));

        cms.Read(() => _templates.Get(sub.Id))!.Path.ShouldBe($"-1,{page.Id},{sub.Id}");
        cms.Write(() => _templates.Delete(read));
        cms.Read(() => _templates.GetMany(page.Id, sub.Id)).ShouldBeEmpty();
    }

    [Fact]
    public void Save_SameAlias_GetsANumber()
    {
        Template first = New();
        Template second = New(first.Alias);

        cms.Write(() => _templates.Save(first));
        cms.Write(() => _templates.Save(second));

        second.Alias.ShouldBe(first.Alias + "1");
    }

    [Fact]
    public void GetAll_ByAliases_FindsThem()
    {
        Template first = New();
        Template second = New();
        cms.Write(() =>
        {
            _templates.Save(first);
            _templates.Save(second);
        });

        cms.Read(() => _templates.GetAll(first.Alias, second.Alias)).Count().ShouldBe(2);
        cms.Read(() => _templates.GetAll()).Count().ShouldBeGreaterThanOrEqualTo(2);
        cms.Read(() => _templates.GetMany(first.Key)).ShouldHaveSingleItem().Id.ShouldBe(first.Id);
    }

    [Fact]
    public void Save_InFailedScope_IsForgotten()
    {
        Template template = New();

        cms.Fail(() => _templates.Save(template));

        cms.Read(() => _templates.Get(template.Alias)).ShouldBeNull();
    }

    private Template New(string? alias = null)
    {
        string used = alias ?? TypeBuilder.NewAlias("gabarit");
        return new Template(cms.Get<IShortStringHelper>(), $"Gabarit {used}", used);
    }
}

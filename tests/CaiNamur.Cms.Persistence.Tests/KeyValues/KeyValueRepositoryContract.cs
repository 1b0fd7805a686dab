using CaiNamur.Cms.Persistence.Tests.Support;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.Cms.Persistence.Tests.KeyValues;

public abstract class KeyValueRepositoryContract<TFixture>(TFixture cms) : IClassFixture<TFixture>
    where TFixture : CmsFixture
{
    private readonly IKeyValueRepository _values = cms.Get<IKeyValueRepository>();

    [Fact]
    public void Save_Twice_KeepsTheLastValue()
    {
        string key = TypeBuilder.NewAlias("valeur");
        cms.Write(() => _values.Save(new KeyValue { Identifier = key, Value = "un" }));

        cms.Write(() => _values.Save(new KeyValue { Identifier = key, Value = "deux" }));

        cms.Read(() => _values.Get(key))!.Value.ShouldBe("deux");
        cms.Read(() => _values.Exists(key)).ShouldBeTrue();
    }

    [Fact]
    public void FindByKeyPrefix_FindsLiterally()
    {
        string prefix = TypeBuilder.NewAlias("a_b%");
        cms.Write(() =>
        {
            _values.Save(new KeyValue { Identifier = prefix + "+1", Value = "un" });
            _values.Save(new KeyValue { Identifier = prefix + "+2", Value = null });
            _values.Save(new KeyValue { Identifier = prefix.Replace('_', 'x') + "+3", Value = "trois" });
        });

        IReadOnlyDictionary<string, string?> found = cms.Read(() => _values.FindByKeyPrefix(prefix))!;

        found.Keys.ShouldBe([prefix + "+1", prefix + "+2"], ignoreOrder: true);
        found[prefix + "+2"].ShouldBeNull();
    }

    [Fact]
    public void Delete_RemovesIt()
    {
        var value = new KeyValue { Identifier = TypeBuilder.NewAlias("valeur"), Value = "un" };
        cms.Write(() => _values.Save(value));

        cms.Write(() => _values.Delete(value));

        cms.Read(() => _values.GetMany(value.Identifier)).ShouldBeEmpty();
    }

    [Fact]
    public void TrySetValue_ByService_OnlyFromTheExpectedValue()
    {
        var service = cms.Get<IKeyValueService>();
        string key = TypeBuilder.NewAlias("valeur");
        service.SetValue(key, "un");

        service.TrySetValue(key, "deux", "trois").ShouldBeFalse();
        service.TrySetValue(key, "un", "deux").ShouldBeTrue();

        service.GetValue(key).ShouldBe("deux");
    }

    [Fact]
    public void Save_InFailedScope_IsForgotten()
    {
        string key = TypeBuilder.NewAlias("valeur");

        cms.Fail(() => _values.Save(new KeyValue { Identifier = key, Value = "perdu" }));

        cms.Read(() => _values.Get(key)).ShouldBeNull();
    }
}

using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.Cms.PropertyEditors.Picking;

/// <summary>
/// Looks up what pickers have picked. Each picker knows its own value only; while all values of some blocks are gone through, what they
/// refer to is announced and looked up at once, so that many blocks cost no more commands than one.
/// </summary>
internal sealed class PickedItems(IEntityService entities, IMediaService media) : IPickedItemLookUps
{
    private readonly IEntityService _entities = entities;
    private readonly IMediaService _media = media;
    private readonly AsyncLocal<Announced?> _announced = new();

    public IDisposable? LookUpOnce() => Announce([]);

    /// <summary>Announces what will be looked up until the end of the block. Inside another announcement, which has these too, nothing happens.</summary>
    public IDisposable? Announce(IEnumerable<UmbracoEntityReference> references)
        => _announced.Value is null ? _announced.Value = new Announced(this, [.. references.Select(reference => reference.Udi).OfType<GuidUdi>()]) : null;

    public IReadOnlyList<IEntitySlim> Find(UmbracoObjectTypes type, IReadOnlyCollection<Guid> keys)
        => keys.Count == 0 ? [] : (_announced.Value ?? new Announced(this, [])).Entities(type).Find(keys);

    public IReadOnlyList<IMedia> FindMedia(IReadOnlyCollection<Guid> keys)
        => keys.Count == 0 ? [] : (_announced.Value ?? new Announced(this, [])).Media.Find(keys);

    private sealed class Announced : IDisposable
    {
        private readonly PickedItems _owner;
        private readonly GuidUdi[] _references;
        private readonly Dictionary<UmbracoObjectTypes, LookUpAtOnce<IEntitySlim>> _entities = [];

        public Announced(PickedItems owner, GuidUdi[] references)
        {
            _owner = owner;
            _references = references;
            Media = new LookUpAtOnce<IMedia>(KeysOf(UmbracoObjectTypes.Media), keys => owner._media.GetByIds(keys), item => item.Key);
        }

        public LookUpAtOnce<IMedia> Media { get; }

        public LookUpAtOnce<IEntitySlim> Entities(UmbracoObjectTypes type)
        {
            if (!_entities.TryGetValue(type, out var lookUp))
            {
                _entities[type] = lookUp = new LookUpAtOnce<IEntitySlim>(KeysOf(type), keys => _owner._entities.GetAll(type, keys), entity => entity.Key);
            }

            return lookUp;
        }

        public void Dispose() => _owner._announced.Value = null;

        private Guid[] KeysOf(UmbracoObjectTypes type)
            => [.. _references.Where(reference => reference.EntityType == UdiEntityTypeHelper.FromUmbracoObjectType(type)).Select(reference => reference.Guid).Distinct()];
    }
}

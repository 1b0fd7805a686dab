using CaiNamur.Cms.Persistence.Nodes;
using CaiNamur.Cms.Persistence.Tests.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace CaiNamur.Cms.Persistence.Tests.Notifications;

public abstract class NotificationsRepositoryContract<TFixture>(TFixture cms) : IClassFixture<TFixture>
    where TFixture : CmsFixture
{
    private readonly INotificationsRepository _notifications = cms.Get<INotificationsRepository>();

    [Fact]
    public void TryCreateNotification_Twice_OnlyFirstSucceeds()
    {
        IUser user = cms.AddUser();
        NodeRow node = cms.AddNode();

        cms.Write(() => _notifications.TryCreateNotification(user, Entity(node), "publier", out Notification? created)
            && created.EntityId == node.Id && created.UserId == user.Id && created.EntityType == Constants.ObjectTypes.Document).ShouldBeTrue();
        cms.Write(() => _notifications.TryCreateNotification(user, Entity(node), "publier", out _)).ShouldBeFalse();
        cms.Write(() => _notifications.TryCreateNotification(user, new EntitySlim { Id = 999_999 }, "publier", out _)).ShouldBeFalse();

        Notification read = cms.Read(() => _notifications.GetUserNotifications(user)).ShouldHaveSingleItem();
        read.Action.ShouldBe("publier");
        read.EntityType.ShouldBe(Constants.ObjectTypes.Document);
    }

    [Fact]
    public void SetNotifications_Again_Replaces()
    {
        IUser user = cms.AddUser();
        NodeRow node = cms.AddNode();
        cms.Write(() => _notifications.SetNotifications(user, Entity(node), ["publier", "effacer"])).Count().ShouldBe(2);

        cms.Write(() => _notifications.SetNotifications(user, Entity(node), ["déplacer"]));

        cms.Read(() => _notifications.GetEntityNotifications(Entity(node))).ShouldHaveSingleItem().Action.ShouldBe("déplacer");
    }

    [Fact]
    public void GetUsersNotifications_ByActionNodesAndKind_FiltersInDatabase()
    {
        IUser first = cms.AddUser();
        IUser second = cms.AddUser();
        NodeRow document = cms.AddNode();
        NodeRow other = cms.AddNode();
        NodeRow media = cms.AddNode(Constants.ObjectTypes.Media);
        cms.Write(() =>
        {
            _notifications.SetNotifications(first, Entity(document), ["publier", "effacer"]);
            _notifications.SetNotifications(second, Entity(document), ["publier"]);
            _notifications.SetNotifications(first, Entity(other), ["publier"]);
            _notifications.SetNotifications(first, Entity(media), ["publier"]);
        });

        cms.Read(() => _notifications.GetUsersNotifications([first.Id, second.Id], "publier", [document.Id, media.Id], Constants.ObjectTypes.Document))
            .Select(found => (found.UserId, found.EntityId)).ShouldBe([(first.Id, document.Id), (second.Id, document.Id)]);
        cms.Read(() => _notifications.GetUsersNotifications([first.Id], null, [], Constants.ObjectTypes.Document)).Count().ShouldBe(3);
    }

    [Fact]
    public void DeleteNotifications_OfUserEntityOrBoth_TellsHowMany()
    {
        IUser user = cms.AddUser();
        NodeRow first = cms.AddNode();
        NodeRow second = cms.AddNode();
        NodeRow third = cms.AddNode();
        cms.Write(() =>
        {
            foreach (NodeRow node in (NodeRow[])[first, second, third])
            {
                _notifications.SetNotifications(user, Entity(node), ["publier", "effacer"]);
            }
        });

        cms.Write(() => _notifications.DeleteNotifications(user, Entity(first))).ShouldBe(2);
        cms.Write(() => _notifications.DeleteNotifications(Entity(second))).ShouldBe(2);
        cms.Write(() => _notifications.DeleteNotifications(user)).ShouldBe(2);
    }

    [Fact]
    public void DeleteOfNode_Notifications_GoWithIt()
    {
        IUser user = cms.AddUser();
        NodeRow node = cms.AddNode();
        cms.Write(() => _notifications.SetNotifications(user, Entity(node), ["publier"]));

        cms.DeleteNode(node);

        cms.Read(() => _notifications.GetUserNotifications(user)).ShouldBeEmpty();
    }

    private static EntitySlim Entity(NodeRow node) => new() { Id = node.Id, Key = node.Key };
}

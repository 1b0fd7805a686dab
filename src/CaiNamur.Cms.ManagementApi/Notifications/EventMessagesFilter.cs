using System.Text.Json;
using Microsoft.AspNetCore.Mvc.Filters;
using Umbraco.Cms.Core.Events;

namespace CaiNamur.Cms.ManagementApi.Notifications;

/// <summary>Hands what services and handlers want staff to know to the client, which shows it as a toast.</summary>
internal sealed class EventMessagesFilter(IEventMessagesAccessor messages) : IResultFilter
{
    private const string Header = "Umb-Notifications";

    public void OnResultExecuting(ResultExecutingContext context)
    {
        EventMessage[] toTell = [.. messages.EventMessages?.GetAll() ?? []];
        if (toTell.Length == 0)
        {
            return;
        }

        // Header values are ASCII: the serializer escapes every accent.
        context.HttpContext.Response.Headers[Header] = JsonSerializer.Serialize(toTell.Select(message => new
        {
            category = message.Category,
            message = message.Message,
            type = message.MessageType.ToString(),
        }));
    }

    public void OnResultExecuted(ResultExecutedContext context)
    {
    }
}

using System.Text.Json;

namespace Hub.Notification.Tests.StreamEvents;

internal sealed record StreamedEvent(string Id, string Event, JsonElement Data);

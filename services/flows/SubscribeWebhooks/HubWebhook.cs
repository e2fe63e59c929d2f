namespace Hub.Flows.SubscribeWebhooks;

/// <summary>A webhook of the hub's.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Url">Where requests go.</param>
/// <param name="CreatedAt">When it was made.</param>
/// <param name="Flows">Which flows it is told of; null: it is told events, and none of the standard's.</param>
internal sealed record HubWebhook(Guid Id, string Url, DateTimeOffset CreatedAt, HubFlowSelection? Flows);

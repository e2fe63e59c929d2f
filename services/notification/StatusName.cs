namespace Hub.Notification;

/// <summary>What a life-cycle status is called.</summary>
/// <param name="French">Label of XP Z12-012.</param>
/// <param name="English">Our translation.</param>
internal sealed record StatusName(string French, string English);

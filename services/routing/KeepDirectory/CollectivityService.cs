namespace Hub.Routing.KeepDirectory;

/// <summary>A service of an organisation as decisions see it.</summary>
internal sealed record CollectivityService(string Code, string Label, bool EngagementDemanded, bool Active, DateOnly? ValidFrom, DateOnly? ValidUntil)
{
    /// <summary>True when invoices may be addressed to it on that day.</summary>
    public bool IsOpen(DateOnly day) => Active && !(ValidFrom > day) && !(ValidUntil < day);
}

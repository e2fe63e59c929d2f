using Hub.Routing.Storage;

namespace Hub.Routing.KeepDirectory;

/// <summary>An organisation as decisions see it.</summary>
internal sealed record Collectivity(
    string Siret, string Name, string Account, Demand Demand, int PaymentDays, DeliveryChannel ServedBy, bool Active, IReadOnlyDictionary<string, CollectivityService> Services)
{
    public static readonly IReadOnlyDictionary<string, CollectivityService> NoServices = new Dictionary<string, CollectivityService>();

    /// <summary>The system that serves it where no rule says otherwise.</summary>
    public string System { get; init; } = Account;

    public DateOnly? ValidFrom { get; init; }

    public DateOnly? ValidUntil { get; init; }

    /// <summary>True when invoices may be addressed to it on that day.</summary>
    public bool IsOpen(DateOnly day) => Active && !(ValidFrom > day) && !(ValidUntil < day);
}

using Hub.Routing.Storage;

namespace Hub.Routing.KeepDirectory;

/// <summary>The whole directory at one moment, in memory. Never changed; a change makes a new one.</summary>
/// <param name="Version">How many imports it contains.</param>
/// <param name="Organisations">By SIRET.</param>
internal sealed record DirectorySnapshot(long Version, IReadOnlyDictionary<string, Collectivity> Organisations)
{
    public static readonly DirectorySnapshot Empty = new(0, new Dictionary<string, Collectivity>());

    /// <summary>The accounts with at least one organisation that is served by AMQP, active or not: each needs its queue.</summary>
    public IReadOnlySet<string> AmqpAccounts { get; } =
        Organisations.Values.Where(organisation => organisation.ServedBy == DeliveryChannel.Amqp).Select(organisation => organisation.Account).ToHashSet(StringComparer.Ordinal);

    /// <summary>The organisation with this SIRET.</summary>
    public Collectivity? Find(string siret) => Organisations.GetValueOrDefault(siret);
}

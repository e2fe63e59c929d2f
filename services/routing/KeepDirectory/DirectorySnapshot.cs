using Hub.Routing.ChooseSystem;
using Hub.Routing.Storage;

namespace Hub.Routing.KeepDirectory;

/// <summary>What routing decides by, as it is at one moment, in memory: the organisations that the hub serves, the systems, the rules. Never changed; a change makes a new one.</summary>
/// <param name="Version">The last import that it contains.</param>
/// <param name="Organisations">By SIRET; those that no system serves are left out.</param>
internal sealed record DirectorySnapshot(long Version, IReadOnlyDictionary<string, Collectivity> Organisations)
{
    public static readonly DirectorySnapshot Empty = new(0, new Dictionary<string, Collectivity>());

    /// <summary>By id.</summary>
    public IReadOnlyDictionary<string, BackOfficeSystem> Systems { get; init; } = new Dictionary<string, BackOfficeSystem>();

    /// <summary>The rules of all owners.</summary>
    public RuleBook Rules { get; init; } = RuleBook.Empty;

    /// <summary>The systems that are served by AMQP: each needs its queue.</summary>
    public IEnumerable<BackOfficeSystem> AmqpSystems => Systems.Values.Where(system => system.Channel == DeliveryChannel.Amqp);

    /// <summary>The organisation with this SIRET.</summary>
    public Collectivity? Find(string siret) => Organisations.GetValueOrDefault(siret);

    /// <summary>The ids of an account's systems. An account that the directory does not know has the one of its own name.</summary>
    public IReadOnlyList<string> SystemsOf(string account)
    {
        var ids = Systems.Values.Where(system => system.Account == account).Select(system => system.SystemId).ToList();
        return ids.Count == 0 ? [account] : ids;
    }
}

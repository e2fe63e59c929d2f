using Hub.Routing.Storage;

namespace Hub.Routing.KeepDirectory;

/// <summary>The systems as an import knows them: those of the directory, and what its lines have made of them. Decides; writes nothing. What a page makes of them counts from <see cref="Accept"/> on: a page that is tried again begins with <see cref="Begin"/>.</summary>
internal sealed class SystemBook(long import, IEnumerable<BackOfficeSystem> known)
{
    private readonly Dictionary<string, BackOfficeSystem> systems = known.ToDictionary(system => system.SystemId, StringComparer.Ordinal);
    private readonly Dictionary<string, DeliveryChannel> saidHere = new(StringComparer.Ordinal);
    private readonly Dictionary<string, BackOfficeSystem> pending = new(StringComparer.Ordinal);

    /// <summary>Forgets what the last page made of the systems, unless it was accepted.</summary>
    public void Begin() => pending.Clear();

    /// <summary>The page is written.</summary>
    public void Accept()
    {
        foreach (var (id, system) in pending) systems[id] = system;
        pending.Clear();
    }

    /// <summary>The system that a line means, made or brought up to date when the line says so.</summary>
    /// <exception cref="BadValueException">The line contradicts what is known, or does not say enough.</exception>
    public (BackOfficeSystem? Before, BackOfficeSystem After) Take(SystemWish wish)
    {
        var id = wish.SystemId ?? wish.Account ?? throw new BadValueException("account", "La colonne « account » est vide.", "The column “account” is empty.");
        var before = pending.GetValueOrDefault(id) ?? systems.GetValueOrDefault(id);
        var account = wish.Account ?? before?.Account ?? throw new BadValueException(
            "account", $"Le système « {id} » est inconnu : donnez le compte auquel il appartient.", $"The system “{id}” is unknown: give the account that owns it.");
        if (before is not null && before.Account != account) throw HasAnotherOwner(id, before.Account);
        var after = new BackOfficeSystem
        {
            SystemId = id, Account = account, Name = wish.Name ?? before?.Name ?? id, Channel = ChannelOf(id, wish, before), FromImport = import, SeenImport = import,
        };
        if (before is not null && after == before with { FromImport = import, SeenImport = import }) return (before, before);
        pending[id] = after;
        return (before, after);
    }

    private DeliveryChannel ChannelOf(string id, SystemWish wish, BackOfficeSystem? before)
    {
        if (wish.Channel is not { } wanted) return before?.Channel ?? DeliveryChannel.Http;
        if (saidHere.TryGetValue(id, out var said) && said != wanted)
        {
            throw new BadValueException(
                "served_by", $"Le système « {id} » ne peut pas être servi des deux façons : une ligne précédente dit l'autre.", $"The system “{id}” cannot be served both ways: a line before says the other.");
        }
        return saidHere[id] = wanted;
    }

    private static BadValueException HasAnotherOwner(string id, string owner) => new(
        "system",
        $"Le système « {id} » appartient au compte « {owner} » et n'en change pas : donnez un autre nom au nouveau système.",
        $"The system “{id}” belongs to the account “{owner}” and does not change hands: give the new system another name.");
}

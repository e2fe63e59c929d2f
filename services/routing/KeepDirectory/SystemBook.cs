using Hub.Routing.ConvertDelivery;
using Hub.Routing.Storage;

namespace Hub.Routing.KeepDirectory;

/// <summary>The systems as an import knows them: those of the directory, and what its lines have made of them. Decides; writes nothing. What a page makes of them counts from <see cref="Accept"/> on: a page that is tried again begins with <see cref="Begin"/>.</summary>
internal sealed class SystemBook(long import, IEnumerable<BackOfficeSystem> known)
{
    private readonly Dictionary<string, BackOfficeSystem> systems = known.ToDictionary(system => system.SystemId, StringComparer.Ordinal);
    private readonly Dictionary<string, SystemWish> saidHere = new(StringComparer.Ordinal);
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
        MustAgree(id, wish);
        var after = new BackOfficeSystem
        {
            SystemId = id,
            Account = account,
            Name = wish.Name ?? before?.Name ?? id,
            Channel = wish.Channel ?? before?.Channel ?? DeliveryChannel.Http,
            DeliveredForm = wish.Form ?? before?.DeliveredForm ?? DeliveredForm.Original,
            FromImport = import,
            SeenImport = import,
        };
        if (before is not null && after == before with { FromImport = import, SeenImport = import }) return (before, before);
        pending[id] = after;
        return (before, after);
    }

    /// <summary>A system is served one way and in one form: all lines of a file that say how must say the same.</summary>
    private void MustAgree(string id, SystemWish wish)
    {
        var said = saidHere.GetValueOrDefault(id) ?? wish;
        if (said.Channel is { } channel && wish.Channel is { } otherChannel && otherChannel != channel)
        {
            throw new BadValueException(
                "served_by", $"Le système « {id} » ne peut pas être servi des deux façons : une ligne précédente dit l'autre.", $"The system “{id}” cannot be served both ways: a line before says the other.");
        }
        if (said.Form is { } form && wish.Form is { } otherForm && otherForm != form)
        {
            throw new BadValueException(
                "delivered_form", $"Le système « {id} » ne reçoit qu'une forme : une ligne précédente dit « {form.Name()} ».", $"The system “{id}” gets one form only: a line before says “{form.Name()}”.");
        }
        saidHere[id] = said with { Channel = said.Channel ?? wish.Channel, Form = said.Form ?? wish.Form };
    }

    private static BadValueException HasAnotherOwner(string id, string owner) => new(
        "system",
        $"Le système « {id} » appartient au compte « {owner} » et n'en change pas : donnez un autre nom au nouveau système.",
        $"The system “{id}” belongs to the account “{owner}” and does not change hands: give the new system another name.");
}

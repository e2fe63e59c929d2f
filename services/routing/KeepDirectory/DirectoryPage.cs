using Hub.Routing.Storage;

namespace Hub.Routing.KeepDirectory;

/// <summary>What a page of lines changes in the directory: decided here, written by <see cref="DirectoryWriter"/>. Pure.</summary>
internal sealed class DirectoryPage(ImportRun run, DirectorySlots<string, Organisation> organisations, DirectorySlots<(string, string), OrganisationService> services)
{
    private readonly Dictionary<string, BackOfficeSystem> systems = new(StringComparer.Ordinal);

    public DirectorySlots<string, Organisation> Organisations => organisations;

    public DirectorySlots<(string, string), OrganisationService> Services => services;

    /// <summary>Systems that are new or changed.</summary>
    public IReadOnlyCollection<BackOfficeSystem> Systems => systems.Values;

    /// <summary>Organisations that a line ended: their services end with them.</summary>
    public HashSet<string> EndedOrganisations { get; } = new(StringComparer.Ordinal);

    public void Take(DirectoryLine line)
    {
        try
        {
            run.Tally.Add(line, Apply(line));
        }
        catch (BadValueException bad)
        {
            Keep((line as OrganisationLine)?.Siret, null);
            run.Tally.Refuse(bad.ToRefusal(line.Number));
        }
    }

    private LineOutcome Apply(DirectoryLine line)
    {
        switch (line)
        {
            case OrganisationLine organisation: return Apply(organisation);
            case ServiceLine { OfKnownOnly: true } service when organisations.Find(service.Siret) is null: return LineOutcome.Ignored;
            case ServiceLine service: return services.Apply((service.Siret, service.CodeKey), service.Change);
            case SystemLine system: return Apply(system.System).Outcome;
            case RefusedLine refused:
                Keep(refused.Siret, refused.Code);
                return LineOutcome.Ignored;
            default: return LineOutcome.Ignored;
        }
    }

    private LineOutcome Apply(OrganisationLine line)
    {
        var system = line.System is null ? null : Apply(line.System).System.SystemId;
        var outcome = organisations.Apply(line.Siret, known => line.Change(known) is { } next ? next with { System = system ?? known?.System } : null);
        if (outcome == LineOutcome.Ended) EndedOrganisations.Add(line.Siret);
        else EndedOrganisations.Remove(line.Siret);
        return outcome;
    }

    private (BackOfficeSystem System, LineOutcome Outcome) Apply(SystemWish wish)
    {
        var (before, after) = run.Systems.Take(wish);
        if (ReferenceEquals(before, after)) return (after, LineOutcome.Unchanged);
        systems[after.SystemId] = after;
        return (after, before is null ? LineOutcome.Added : LineOutcome.Changed);
    }

    /// <summary>What a wrong line is about stays as it was, also in a full import.</summary>
    private void Keep(string? siret, string? code)
    {
        if (siret is null) return;
        if (code is null) organisations.Apply(siret, known => known);
        else services.Apply((siret, ServiceCodes.KeyOf(code)), known => known);
    }
}

using Hub.En16931.Selection;

namespace Hub.En16931.French;

/// <summary>Which rule sets apply to invoices to the French public sector, unless a hub's settings say otherwise.</summary>
public static class PublicSectorSchedule
{
    /// <summary>From this issue date on the rules of the reform are known to senders.</summary>
    private static readonly DateOnly Reform = new(2026, 9, 1);

    /// <summary>From this issue date on they are fatal on reception too (FNFE, 1 October 2026 at the latest).</summary>
    private static readonly DateOnly Fatal = new(2026, 10, 1);

    /// <summary>EN 16931 always; the French sets from 1 September 2026 as a warning, from 1 October 2026 enforced; check digits always.</summary>
    public static RuleSetSchedule Default { get; } = new(
    [
        new ScheduledRuleSet(RuleSets.En16931[0]),
        new ScheduledRuleSet(RuleSets.ExtendedCtcFr) { Profiles = [FrenchProfiles.Extended], Replaces = [RuleSets.En16931[0].Id], CiiRelease = CiiRelease.D22B },
        .. Reformed(new ScheduledRuleSet(RuleSets.BrFr) { CiiRelease = CiiRelease.D22B }),
        .. Reformed(new ScheduledRuleSet(RuleSets.BrFrCpro) { Channels = [B2gMarker.Channel] }),
        new ScheduledRuleSet(RuleSets.CompanyNumbers),
    ]);

    /// <summary>The check of a document that comes in for the public sector.</summary>
    /// <param name="instant">When: an invoice without a readable date is judged as one of that day.</param>
    public static CheckOptions ReceivedAt(DateTimeOffset instant) =>
        new() { Schedule = Default, Channel = B2gMarker.Channel, UndatedAs = DateOnly.FromDateTime(instant.UtcDateTime) };

    /// <summary>The same entry at both levels of the transition.</summary>
    private static IEnumerable<ScheduledRuleSet> Reformed(ScheduledRuleSet entry) =>
    [
        entry with { Enforcement = Enforcement.Warning, From = Reform, Until = Fatal.AddDays(-1) },
        entry with { Enforcement = Enforcement.Enforced, From = Fatal },
    ];
}

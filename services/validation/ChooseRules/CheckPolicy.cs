using Hub.En16931;
using Hub.En16931.French;
using Hub.En16931.French.BrFrCpro;
using Hub.En16931.Selection;

namespace Hub.ChooseRules;

/// <summary>The settings as the engine takes them: which rule sets apply to which invoice, and what their findings weigh.</summary>
public sealed class CheckPolicy(ValidationOptions options)
{
    private readonly CheckOptions always = new()
    {
        Schedule = ScheduleOf(options),
        Channel = string.IsNullOrWhiteSpace(options.Channel) ? null : options.Channel,
        Weights = [.. WeightsOf(options)],
    };

    /// <summary>For a document that came in at this instant: the day by which an invoice without a readable date is judged.</summary>
    public CheckOptions ReceivedAt(DateTimeOffset instant) => always with { UndatedAs = DateOnly.FromDateTime(instant.UtcDateTime) };

    private static RuleSetSchedule ScheduleOf(ValidationOptions options)
    {
        var entries = options.Schedule.Count == 0 ? PublicSectorSchedule.Default.Entries : [.. options.Schedule.Select(EntryOf)];
        return options.NumberLengths.Count == 0 ? new RuleSetSchedule(entries) : new RuleSetSchedule([.. entries.Select(entry => WithLengths(entry, options))]);
    }

    private static ScheduledRuleSet EntryOf(ScheduleEntry entry) => new(RuleSets.Find(entry.Set, entry.Version)!, entry.Enforcement)
    {
        From = entry.From,
        Until = entry.Until,
        Profiles = entry.Profiles,
        Channels = entry.Channels,
        Replaces = [.. entry.Replaces.Select(id => RuleSets.Find(id)!.Id)],
        CiiRelease = entry.CiiRelease,
    };

    private static ScheduledRuleSet WithLengths(ScheduledRuleSet entry, ValidationOptions options) => entry.RuleSet == RuleSets.BrFrCpro
        ? entry with { RuleSet = RuleSets.BrFrCproWith(new CproSettings { NumberLengths = [.. options.NumberLengths.Select(length => new NumberLength(length.From, length.Most))] }) }
        : entry;

    private static IEnumerable<WeightSetting> WeightsOf(ValidationOptions options) =>
    [
        .. options.Weights.Select(entry => new WeightSetting(entry.Rule, entry.Weight!.Value) { From = entry.From, Until = entry.Until }),
        new WeightSetting("FR-SIREN-KEY", options.CompanyNumberKey),
        new WeightSetting("FR-SIRET-KEY", options.CompanyNumberKey),
        .. SpacedNumbers.Rules.Select(rule => new WeightSetting(rule, options.SpacesInNumbers) { Found = SpacedNumbers.OnlySpaced }),
    ];
}

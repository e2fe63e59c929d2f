using System.CommandLine;
using Hub.En16931;
using Hub.En16931.French;
using Hub.En16931.Selection;

namespace Hub.Cli.Validate;

/// <summary><c>[--rules auto|ID,ID…] [--beside ID,ID…] [--channel B2G]</c>: the rule sets that a run judges by.</summary>
internal sealed class RulesOptions
{
    private const string Auto = "auto";

    private readonly Option<string?> rules = new("--rules")
    {
        Description = $"Rule sets, separated by commas: {Ids}; or auto: those that a hub's own schedule has for the invoice's date, profile and channel. Default: auto; with jsonl EN16931.",
    };

    private readonly Option<string?> beside = new("--beside") { Description = "Rule sets to report beside the others, without effect on the verdict: what would fail if they were in force." };

    private readonly Option<string> channel = new("--channel") { Description = "With auto: the channel the invoices are for; none for what they say of themselves.", DefaultValueFactory = _ => "B2G" };

    public RulesOptions()
    {
        rules.Validators.Add(result => Check(result.GetValueOrDefault<string?>(), Auto, result.AddError));
        beside.Validators.Add(result => Check(result.GetValueOrDefault<string?>(), null, result.AddError));
    }

    private static string Ids => string.Join(", ", RuleSets.All.Select(set => set.Id).Distinct());

    public void AddTo(Command command)
    {
        command.Options.Add(rules);
        command.Options.Add(beside);
        command.Options.Add(channel);
    }

    /// <summary>The engine's options of a run.</summary>
    public CheckOptions Of(ParseResult parsed, bool isJsonLines)
    {
        var wanted = parsed.GetValue(rules) ?? (isJsonLines ? "EN16931" : Auto);
        var extra = Split(parsed.GetValue(beside)).Select(id => new ScheduledRuleSet(RuleSets.Find(id)!, Enforcement.Beside)).ToList();
        if (wanted != Auto && extra.Count == 0) return new CheckOptions { RuleSets = [.. Split(wanted).Select(id => RuleSets.Find(id)!)] };
        var named = parsed.GetValue(channel);
        return new CheckOptions
        {
            Schedule = new RuleSetSchedule([.. wanted == Auto ? PublicSectorSchedule.Default.Entries : Split(wanted).Select(id => new ScheduledRuleSet(RuleSets.Find(id)!)), .. extra]),
            Channel = named is null or "" or "none" ? null : named,
            UndatedAs = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime),
        };
    }

    private static string[] Split(string? ids) => (ids ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static void Check(string? ids, string? word, Action<string> refuse)
    {
        if (ids is null || ids == word) return;
        foreach (var unknown in Split(ids).Where(id => RuleSets.Find(id) is null)) refuse($"'{unknown}' is no rule set. Choose among {Ids}.");
    }
}

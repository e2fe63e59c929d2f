using System.Text;
using System.Text.RegularExpressions;
using Hub.En16931.Selection;
using Hub.En16931.Tests.French.BrFrCpro;
using Hub.En16931.Tests.Samples;

namespace Hub.En16931.Tests.Selection;

public class A_verdict_weighs_findings
{
    private static readonly Rule Fatal = new("X-01-A", Severity.Fatal, [], "faux", "wrong");
    private static readonly Rule Warning = new("X-02", Severity.Warning, [], "douteux", "doubtful");
    private static readonly AnySet Set = new("X", "7", Fatal, Warning);

    [Fact]
    public void of_an_enforced_set_as_its_rules_say()
    {
        var verdict = Judge(Scheduled(new ScheduledRuleSet(Set)));

        verdict.IsValid.ShouldBeFalse();
        Print(verdict.Findings).ShouldBe("X 7 X-01-A Fatal, X 7 X-02 Warning");
        verdict.RuleSets.ShouldBe([new ChosenRuleSet(Set, Enforcement.Enforced)]);
    }

    [Fact]
    public void of_a_set_that_runs_as_a_warning_as_warnings()
    {
        var verdict = Judge(Scheduled(new ScheduledRuleSet(Set, Enforcement.Warning)));

        verdict.IsValid.ShouldBeTrue();
        Print(verdict.Findings).ShouldBe("X 7 X-01-A Warning, X 7 X-02 Warning");
        verdict.Findings[0].Definition.Severity.ShouldBe(Severity.Fatal);
    }

    [Fact]
    public void of_a_set_beside_apart()
    {
        var verdict = Judge(Scheduled(new ScheduledRuleSet(RuleSets.En16931[0]), new ScheduledRuleSet(Set, Enforcement.Beside)));

        verdict.IsValid.ShouldBeTrue();
        verdict.Findings.ShouldBeEmpty();
        Print(verdict.BesideFindings).ShouldBe("X 7 X-01-A Fatal, X 7 X-02 Warning");
    }

    [Theory]
    [InlineData("X-01-A", RuleWeight.Off, "X 7 X-02 Warning", true)]
    [InlineData("X-01*", RuleWeight.Warning, "X 7 X-01-A Warning, X 7 X-02 Warning", true)]
    [InlineData("X-02", RuleWeight.Fatal, "X 7 X-01-A Fatal, X 7 X-02 Fatal", false)]
    [InlineData("X-01", RuleWeight.Off, "X 7 X-01-A Fatal, X 7 X-02 Warning", false)]
    public void by_settings_of_a_rule(string rule, RuleWeight weight, string findings, bool isValid)
    {
        var verdict = Judge(new CheckOptions { RuleSets = [Set], Weights = [new WeightSetting(rule, weight)] });

        Print(verdict.Findings).ShouldBe(findings);
        verdict.IsValid.ShouldBe(isValid);
    }

    [Theory]
    [InlineData("2026-08-31", null, true)]
    [InlineData("2026-09-01", null, false)]
    [InlineData(null, "2026-08-30", false)]
    [InlineData(null, "2026-08-31", true)]
    public void by_settings_of_a_date(string? from, string? until, bool isOff)
    {
        var setting = new WeightSetting("X*", RuleWeight.Off) { From = DayOf(from), Until = DayOf(until) };

        Judge(new CheckOptions { RuleSets = [Set], Weights = [setting] }).Findings.Count.ShouldBe(isOff ? 0 : 2);
    }

    [Theory]
    [InlineData("^[A-Z0-9]+( [A-Z0-9]+)*$", true)]
    [InlineData("^[A-Z0-9]+$", false)]
    public void by_settings_of_a_value_found(string pattern, bool isOff)
    {
        var setting = new WeightSetting("X*", RuleWeight.Off) { Found = new Regex(pattern, RegexOptions.NonBacktracking) };

        Judge(new CheckOptions { RuleSets = [Set], Weights = [setting] }).Findings.Count.ShouldBe(isOff ? 0 : 2);
    }

    [Fact]
    public void by_the_first_setting_that_speaks_of_them()
    {
        var verdict = Judge(new CheckOptions { RuleSets = [Set], Weights = [new WeightSetting("X-01*", RuleWeight.Warning), new WeightSetting("X*", RuleWeight.Off)] });

        Print(verdict.Findings).ShouldBe("X 7 X-01-A Warning");
    }

    [Fact]
    public void and_no_setting_makes_more_of_a_set_that_runs_as_a_warning()
    {
        var options = Scheduled(new ScheduledRuleSet(Set, Enforcement.Warning)) with { Weights = [new WeightSetting("X*", RuleWeight.Fatal)] };

        Judge(options).IsValid.ShouldBeTrue();
    }

    [Fact]
    public void and_warnings_leave_room_for_the_fatal_ones_behind_them()
    {
        var many = new AnySet("MANY", "1", [.. Enumerable.Repeat(Warning, 50), Fatal]);

        var verdict = Judge(new CheckOptions { RuleSets = [many], MaxFindings = 10 });

        verdict.IsValid.ShouldBeFalse();
        verdict.Findings.Count.ShouldBe(11);
    }

    [Theory]
    [InlineData("ubl", "BR-CO-15", ">392.78</cbc:TaxInclusiveAmount>", ">392.77</cbc:TaxInclusiveAmount>")]
    [InlineData("cii", "BR-CO-15", ">392.78</ram:GrandTotalAmount>", ">392.77</ram:GrandTotalAmount>")]
    public void that_say_which_set_they_come_from(string syntax, string rule, string right, string wrong)
    {
        var verdict = Sample.Judge(Sample.Of(syntax).With(right, wrong));

        var finding = verdict.Findings.First(finding => finding.Rule == rule);
        (finding.RuleSet!.Id, finding.RuleSet.Version).ShouldBe(("EN16931", "1.3.16"));
        verdict.RuleSets.ShouldHaveSingleItem().RuleSet.Id.ShouldBe("EN16931");
    }

    [Fact]
    public void and_what_the_schema_finds_comes_from_no_set() =>
        Sample.Judge(Sample.Ubl.With("<cbc:IssueDate>", "<cbc:Unknown/><cbc:IssueDate>")).Findings[0].RuleSet.ShouldBeNull();

    [Theory]
    [InlineData("ubl", "2026-09-01", Enforcement.Warning)]
    [InlineData("cii", "2026-10-01", Enforcement.Enforced)]
    public void of_an_invoice_that_marks_itself_as_public_by_the_public_rules(string syntax, string date, Enforcement enforcement)
    {
        var options = new CheckOptions { Schedule = Hub.En16931.French.PublicSectorSchedule.Default };
        var marked = Judge(options, At(PublicSample.Of(syntax), date));
        var unmarked = Judge(options, At(Sample.Of(syntax), date));

        marked.RuleSets.ShouldContain(new ChosenRuleSet(RuleSets.BrFrCpro, enforcement));
        unmarked.RuleSets.ShouldNotContain(chosen => chosen.RuleSet.Id == "BR-FR-CPRO");
        Judge(options with { Channel = "B2G" }, At(Sample.Of(syntax), date)).Findings.ShouldContain(finding => finding.Rule == "BR-FR-CPRO-00");
    }

    [Theory]
    [InlineData(null, 0)]
    [InlineData("2026-10-01", 1)]
    public void of_an_invoice_without_a_date_by_the_one_that_is_assumed(string? assumed, int sets)
    {
        var options = new CheckOptions { UndatedAs = DayOf(assumed), Schedule = new RuleSetSchedule([new ScheduledRuleSet(Set) { From = new DateOnly(2026, 9, 1) }]) };

        Judge(options, Sample.Ubl.With("<cbc:IssueDate>2026-08-31</cbc:IssueDate>", "")).RuleSets.Count.ShouldBe(sets);
    }

    [Fact]
    public void and_reads_a_CII_document_by_the_release_of_the_set_in_force()
    {
        var extended = Sample.Cii.With("des Tilleuls.</ram:Content>", "des Tilleuls.</ram:Content><ram:SubjectCode>AAI</ram:SubjectCode><ram:SubjectCode>SUR</ram:SubjectCode>");
        var entry = new ScheduledRuleSet(RuleSets.En16931[0]) { CiiRelease = CiiRelease.D22B };

        Judge(Scheduled(new ScheduledRuleSet(RuleSets.En16931[0])), extended).IsStructureValid.ShouldBeFalse();
        Judge(Scheduled(entry), extended).IsStructureValid.ShouldBeTrue();
        Judge(Scheduled(entry with { Enforcement = Enforcement.Beside }), extended).IsStructureValid.ShouldBeFalse();
    }

    private static string At(string xml, string date) =>
        xml.Replace("<cbc:IssueDate>2026-08-31<", $"<cbc:IssueDate>{date}<", StringComparison.Ordinal)
            .Replace("<udt:DateTimeString format=\"102\">20260831</udt:DateTimeString>\n    </ram:IssueDateTime>", $"<udt:DateTimeString format=\"102\">{date.Replace("-", "", StringComparison.Ordinal)}</udt:DateTimeString>\n    </ram:IssueDateTime>", StringComparison.Ordinal);

    private static CheckOptions Scheduled(params ScheduledRuleSet[] entries) => new() { Schedule = new RuleSetSchedule(entries) };

    private static InvoiceVerdict Judge(CheckOptions options, string? xml = null) => InvoiceCheck.Judge(Encoding.UTF8.GetBytes(xml ?? Sample.Ubl), options);

    private static DateOnly? DayOf(string? date) => date is null ? null : DateOnly.Parse(date);

    private static string Print(IEnumerable<Finding> findings) => string.Join(", ", findings.Select(finding => $"{finding.RuleSet?.Id} {finding.RuleSet?.Version} {finding.Rule} {finding.Severity}"));
}

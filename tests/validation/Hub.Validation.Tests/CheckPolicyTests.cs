using System.Text;
using Hub.ChooseRules;
using Hub.En16931;
using Hub.Samples.Syntaxes;
using Hub.Validation.CheckInvoices;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Hub.Validation.Tests;

public sealed class CheckPolicyTests
{
    private static readonly DateOnly Transition = new(2026, 9, 30);
    private static readonly DateOnly Enforced = new(2026, 10, 1);

    [Fact]
    public void A_public_sector_rule_rejects_from_October_on_and_warns_in_September()
    {
        var warned = Judge(Unmarked(Transition)).Validated.ShouldNotBeNull();
        var warning = warned.Warnings.ShouldHaveSingleItem();
        (warning.Rule, warning.Severity, warning.RuleSet, warning.RuleSetVersion).ShouldBe(("BR-FR-CPRO-00", "warning", "BR-FR-CPRO", "1.3"));

        var rejected = Judge(Unmarked(Enforced)).Rejected.ShouldNotBeNull();
        (rejected.Reason, rejected.Findings.ShouldHaveSingleItem().Severity).ShouldBe(("REJ_CONT_B2G", "fatal"));
    }

    [Fact]
    public void Another_channel_has_no_public_sector_rules_unless_the_invoice_says_that_it_is_public()
    {
        var business = new Dictionary<string, string?> { ["Channel"] = "B2B" };

        Judge(Unmarked(Enforced), business).Validated.ShouldNotBeNull().Warnings.ShouldBeEmpty();
        Judge(Without(Enforced, "schemeID=\"0009\"", "schemeID=\"0088\""), business).Rejected.ShouldNotBeNull().Findings.ShouldContain(finding => finding.Rule == "BR-FR-CPRO-10");
    }

    [Fact]
    public void A_set_beside_says_who_would_be_rejected_and_rejects_nobody()
    {
        var settings = new Dictionary<string, string?>
        {
            ["Schedule:0:Set"] = "EN16931",
            ["Schedule:1:Set"] = "br-fr-cpro",
            ["Schedule:1:Enforcement"] = "Beside",
            ["Schedule:1:From"] = "2026-10-01",
        };

        var accepted = Judge(Unmarked(Enforced), settings);
        accepted.Validated.ShouldNotBeNull().Warnings.ShouldBeEmpty();
        accepted.Validated.Beside.ShouldNotBeNull().ShouldHaveSingleItem().Rule.ShouldBe("BR-FR-CPRO-00");
        accepted.WouldBreak.Select(finding => finding.Rule).ShouldBe(["BR-FR-CPRO-00"]);
        Judge(Unmarked(Transition), settings).Validated.ShouldNotBeNull().Beside.ShouldBeNull();
    }

    [Theory]
    [InlineData("Fatal", false, 1)]
    [InlineData("Warning", true, 1)]
    [InlineData("Off", true, 0)]
    public void A_wrong_check_digit_weighs_what_the_settings_say(string weight, bool isAccepted, int findings)
    {
        var invoice = Drafts.Invoice() with { IssueDate = Enforced };
        var wrong = invoice.Buyer.Siret[..^1] + (char)('0' + ((invoice.Buyer.Siret[^1] - '0' + 1) % 10));

        var verdict = Judge(Without(Enforced, invoice.Buyer.Siret, wrong), new() { ["CompanyNumberKey"] = weight });

        (verdict.Validated is not null).ShouldBe(isAccepted);
        (verdict.Validated?.Warnings ?? verdict.Rejected!.Findings).Count(finding => finding.Rule == "FR-SIRET-KEY").ShouldBe(findings);
    }

    [Theory]
    [InlineData("2026-11-01", true)]
    [InlineData("2026-11-02", false)]
    public void A_weight_has_dates(string until, bool isRejected)
    {
        var document = Unmarked(new DateOnly(2026, 11, 2));
        var settings = new Dictionary<string, string?> { ["Weights:0:Rule"] = "BR-FR-CPRO-*", ["Weights:0:Weight"] = "Off", ["Weights:0:From"] = "2026-10-01", ["Weights:0:Until"] = until };

        (Judge(document, settings).Rejected is not null).ShouldBe(isRejected);
    }

    [Theory]
    [InlineData("2026-10-01", true)]
    [InlineData("2026-10-02", false)]
    public void Invoice_numbers_may_become_longer_on_a_date(string from, bool isAccepted)
    {
        var document = Syntax.Cii.Write(Drafts.Invoice() with { IssueDate = Enforced, Number = new string('9', 35) });
        var settings = new Dictionary<string, string?> { ["NumberLengths:0:Most"] = "20", ["NumberLengths:1:Most"] = "35", ["NumberLengths:1:From"] = from };

        (Judge(document, settings).Validated is not null).ShouldBe(isAccepted);
    }

    [Theory]
    [InlineData("F 2026 42", "Off", true)]
    [InlineData("F 2026 42", "Warning", true)]
    [InlineData("F 2026 42", "Fatal", false)]
    [InlineData("F  2026", "Off", false)]
    [InlineData("F 2026#42", "Off", false)]
    public void Spaces_in_invoice_numbers_weigh_what_the_settings_say(string number, string weight, bool isAccepted)
    {
        foreach (var syntax in (Syntax[])[Syntax.Ubl, Syntax.Cii])
        {
            var document = syntax.Write(Drafts.Invoice() with { IssueDate = Enforced, Number = number });
            (Judge(document, new() { ["SpacesInNumbers"] = weight }).Validated is not null).ShouldBe(isAccepted, syntax.ToString());
        }
    }

    [Fact]
    public void The_rules_about_spaces_exist() =>
        SpacedNumbers.Rules.ShouldBeSubsetOf(RuleSets.BrFr.RulesFor(InvoiceSyntax.UblInvoice).Select(rule => rule.Id));

    [Theory]
    [InlineData("urn:cen.eu:en16931:2017", "EN16931")]
    [InlineData("urn:cen.eu:en16931:2017#conformant#urn.cpro.gouv.fr:1p0:extended-ctc-fr", "EXTENDED-CTC-FR")]
    public void The_profile_chooses_the_norm_or_its_extension(string profile, string set)
    {
        var document = Without(Enforced, "<cbc:CustomizationID>urn:cen.eu:en16931:2017<", $"<cbc:CustomizationID>{profile}<");

        var chosen = InvoiceCheck.Judge(document, new CheckPolicy(new ValidationOptions()).ReceivedAt(TimeProvider.System.GetUtcNow())).RuleSets;

        chosen.Select(one => one.RuleSet.Id).ShouldBe([set, "BR-FR", "BR-FR-CPRO", "FR-NUMBERS"]);
        Judge(document).Validated.ShouldNotBeNull().Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Schedule:0:Set", "BR-DE", "Hub:Validation:Schedule:0:Set is 'BR-DE'")]
    [InlineData("Schedule:0:Enforcement", "Sometimes", "Hub:Validation:Schedule:0:Enforcement")]
    [InlineData("Schedule:0:Form", "2026-10-01", "Form")]
    [InlineData("Weights:0:Rule", "BR-FR-CPRO-99", "Hub:Validation:Weights:0:Rule is 'BR-FR-CPRO-99'")]
    [InlineData("Weights:0:Rule", "BR-FR-CPRO-10", "Hub:Validation:Weights:0:Weight is missing")]
    [InlineData("NumberLengths:0:Most", "0", "Hub:Validation:NumberLengths:0:Most is 1 to 100")]
    [InlineData("Chanel", "B2B", "Chanel")]
    public void A_setting_that_cannot_be_meant_stops_the_start(string key, string value, string said)
    {
        var fault = Should.Throw<Exception>(() => OptionsOf(new() { [key] = value }));

        (fault.Message + fault.InnerException?.Message).ShouldContain(said);
    }

    [Fact]
    public void Dates_and_versions_must_exist()
    {
        var fault = Should.Throw<OptionsValidationException>(() => OptionsOf(new()
        {
            ["Schedule:0:Set"] = "EN16931", ["Schedule:0:Version"] = "2.0", ["Schedule:0:Replaces:0"] = "BR-DE", ["Schedule:0:From"] = "2026-10-02", ["Schedule:0:Until"] = "2026-10-01",
        }));

        fault.Failures.Count().ShouldBe(3);
        fault.Message.ShouldContain("1.3.16");
    }

    private static byte[] Unmarked(DateOnly date) => Without(date, "<cbc:Note>#ADN#B2G</cbc:Note>", "");

    private static byte[] Without(DateOnly date, string old, string changed)
    {
        var text = Encoding.UTF8.GetString(Syntax.Ubl.Write(Drafts.Invoice() with { IssueDate = date }));
        text.ShouldContain(old);
        return Encoding.UTF8.GetBytes(text.Replace(old, changed, StringComparison.Ordinal));
    }

    private static CheckedInvoice Judge(byte[] document, Dictionary<string, string?>? settings = null) =>
        DocumentCheck.Judge(Deposits.Of(document), document, new CheckPolicy(OptionsOf(settings ?? [])));

    /// <summary>As a start reads them.</summary>
    private static ValidationOptions OptionsOf(Dictionary<string, string?> settings)
    {
        var builder = WebApplication.CreateBuilder();
        builder.Configuration.AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create($"{ValidationOptions.Section}:{setting.Key}", setting.Value)));
        new ValidationService().Register(builder);
        return builder.Services.BuildServiceProvider().GetRequiredService<IOptions<ValidationOptions>>().Value;
    }
}

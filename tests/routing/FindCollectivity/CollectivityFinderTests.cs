using Hub.Routing.FindCollectivity;
using Hub.Routing.KeepDirectory;
using Hub.Routing.Storage;

namespace Hub.Routing.Tests.FindCollectivity;

public sealed class CollectivityFinderTests
{
    private const string Siret = "11111111100011";
    private static readonly DateOnly Today = new(2026, 11, 23);

    [Fact]
    public void An_invoice_to_a_known_siret_goes_to_the_account_that_serves_it() =>
        Find(Invoices.To(Siret), Demand.None).Collectivity!.Account.ShouldBe("city-a");

    [Theory]
    [InlineData(null, RoutingCause.NoSiret, "BR-FR-CPRO-10")]
    [InlineData("", RoutingCause.NoSiret, "BR-FR-CPRO-10")]
    [InlineData("1111111110001", RoutingCause.NoSiret, "BR-FR-CPRO-10")]
    [InlineData("111111111000111", RoutingCause.NoSiret, "BR-FR-CPRO-10")]
    [InlineData("99999999900099", RoutingCause.UnknownSiret, "HUB-UNKNOWN-RECIPIENT")]
    public void A_siret_that_leads_nowhere_is_a_cause_in_both_languages(string? siret, string cause, string rule)
    {
        var fault = Find(Invoices.To(siret), Demand.None).Fault!;
        fault.Cause.ShouldBe(cause);
        var finding = fault.Findings.ShouldHaveSingleItem();
        (finding.Rule, finding.French, finding.English).ShouldBe((rule, fault.French, fault.English));
    }

    [Theory]
    [InlineData(nameof(Demand.None), null, null, null, null)]
    [InlineData(nameof(Demand.ServiceCode), null, "E1", RoutingCause.ServiceCodeMissing, "BR-FR-CPRO-11")]
    [InlineData(nameof(Demand.ServiceCode), " ", "E1", RoutingCause.ServiceCodeMissing, "BR-FR-CPRO-11")]
    [InlineData(nameof(Demand.ServiceCode), "OPEN", null, null, null)]
    [InlineData(nameof(Demand.Engagement), "OPEN", null, RoutingCause.EngagementMissing, "BR-FR-CPRO-12")]
    [InlineData(nameof(Demand.Engagement), null, "E1", null, null)]
    [InlineData(nameof(Demand.Either), null, null, RoutingCause.EitherMissing, "BR-FR-CPRO-13")]
    [InlineData(nameof(Demand.Either), "OPEN", null, null, null)]
    [InlineData(nameof(Demand.Either), null, "E1", null, null)]
    [InlineData(nameof(Demand.Both), null, "E1", RoutingCause.ServiceCodeMissing, "BR-FR-CPRO-11")]
    [InlineData(nameof(Demand.Both), "OPEN", null, RoutingCause.EngagementMissing, "BR-FR-CPRO-12")]
    [InlineData(nameof(Demand.Both), "OPEN", "E1", null, null)]
    public void What_the_organisation_demands_must_be_on_the_invoice(string demand, string? service, string? engagement, string? cause, string? rule)
    {
        var fault = Find(Invoices.To(Siret, service, engagement), Enum.Parse<Demand>(demand)).Fault;
        fault?.Cause.ShouldBe(cause);
        (fault?.Findings[0].Rule).ShouldBe(rule);
    }

    [Theory]
    [InlineData("OPEN", null)]
    [InlineData("open", null)]
    [InlineData(" OPEN ", null)]
    [InlineData("NOWHERE", RoutingCause.UnknownService)]
    [InlineData("CLOSED", RoutingCause.InactiveService)]
    [InlineData("ENDED", RoutingCause.InactiveService)]
    [InlineData("FUTURE", RoutingCause.InactiveService)]
    [InlineData("LAST-DAY", null)]
    [InlineData("FIRST-DAY", null)]
    public void Where_a_service_code_is_demanded_it_must_be_one_that_takes_invoices_today(string service, string? cause) =>
        (Find(Invoices.To(Siret, service), Demand.ServiceCode).Fault?.Cause).ShouldBe(cause);

    [Theory]
    [InlineData(nameof(Demand.None), null)]
    [InlineData(nameof(Demand.Either), "E1")]
    public void Where_no_service_code_is_needed_a_reference_that_is_none_does_no_harm(string demand, string? engagement) =>
        Find(Invoices.To(Siret, "our ref 42", engagement), Enum.Parse<Demand>(demand)).Fault.ShouldBeNull();

    [Fact]
    public void A_service_may_demand_an_engagement_that_its_organisation_does_not()
    {
        Find(Invoices.To(Siret, "STRICT"), Demand.None).Fault!.Cause.ShouldBe(RoutingCause.EngagementMissing);
        Find(Invoices.To(Siret, "STRICT", "E1"), Demand.None).Fault.ShouldBeNull();
    }

    [Fact]
    public void An_organisation_that_is_closed_takes_nothing() =>
        Find(Invoices.To(Siret), Demand.None, active: false).Fault!.Cause.ShouldBe(RoutingCause.InactiveOrganisation);

    [Fact]
    public void Every_fault_speaks_both_languages()
    {
        var fault = Find(Invoices.To("99999999900099"), Demand.None).Fault!;
        fault.French.ShouldContain("99999999900099");
        fault.English.ShouldContain("99999999900099");
        fault.French.ShouldNotBe(fault.English);
    }

    private static RoutingDecision Find(Hub.Contracts.ValidatedInvoice invoice, Demand demand, bool active = true)
    {
        var register = InvoiceRegistration.ToRegister(invoice, default, TimeProvider.System.GetUtcNow());
        var city = new Collectivity(Siret, "Ville A", "city-a", demand, 30, DeliveryChannel.Http, active, Services());
        return CollectivityFinder.Find(register, new DirectorySnapshot(1, new Dictionary<string, Collectivity> { [Siret] = city }), Today);
    }

    private static Dictionary<string, CollectivityService> Services() => new CollectivityService[]
    {
        new("OPEN", "Open", false, true, null, null),
        new("CLOSED", "Closed", false, false, null, null),
        new("ENDED", "Ended", false, true, null, Today.AddDays(-1)),
        new("FUTURE", "Future", false, true, Today.AddDays(1), null),
        new("LAST-DAY", "Last day", false, true, null, Today),
        new("FIRST-DAY", "First day", false, true, Today, null),
        new("STRICT", "Strict", true, true, null, null),
    }.ToDictionary(service => service.Code, StringComparer.OrdinalIgnoreCase);
}

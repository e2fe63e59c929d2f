using Hub.Routing.ChooseSystem;

namespace Hub.Routing.Tests.ChooseSystem;

public sealed class RuleConditionsTests
{
    private static readonly RoutingFields Invoice = new("11111111100011", "Achats", "EJ2026-7", "123456782", "12345678200010", 1000m, "S1");

    [Fact]
    public void Without_conditions_every_invoice_matches() => new RuleConditions().FirstUnmet(Invoice with { Amount = null }).ShouldBeNull();

    [Fact]
    public void Every_condition_must_hold_and_the_first_that_does_not_is_told()
    {
        var all = new RuleConditions
        {
            Siret = ["22222222200022", "11111111100011"], Service = ["ACHATS"], EngagementPrefix = ["ej2025", "ej2026"], Supplier = ["123456782"], Framework = ["s1"], MinAmount = 1000m, MaxAmount = 1000m,
        };
        all.FirstUnmet(Invoice).ShouldBeNull();
        all.FirstUnmet(Invoice with { BuyerSiret = "33333333300033" }).ShouldBe("siret");
        all.FirstUnmet(Invoice with { ServiceCode = null }).ShouldBe("service");
        all.FirstUnmet(Invoice with { EngagementNumber = "2026" }).ShouldBe("engagementPrefix");
        all.FirstUnmet(Invoice with { SellerSiren = "999999999", SellerSiret = null }).ShouldBe("supplier");
        all.FirstUnmet(Invoice with { Framework = "A1" }).ShouldBe("framework");
        all.FirstUnmet(Invoice with { Amount = 999.99m }).ShouldBe("minAmount");
        all.FirstUnmet(Invoice with { Amount = 1000.01m }).ShouldBe("maxAmount");
        all.FirstUnmet(Invoice with { Amount = null }).ShouldBe("minAmount");
    }

    [Theory]
    [InlineData("123456782", "123456782", null, true)]
    [InlineData("123456782", null, "12345678200010", true)]
    [InlineData("12345678200010", "123456782", "12345678200010", true)]
    [InlineData("12345678200010", "123456782", "12345678200028", false)]
    public void A_supplier_is_named_by_SIREN_or_by_SIRET(string supplier, string? siren, string? siret, bool matches) =>
        (new RuleConditions { Supplier = [supplier] }.FirstUnmet(Invoice with { SellerSiren = siren, SellerSiret = siret }) is null).ShouldBe(matches);
}

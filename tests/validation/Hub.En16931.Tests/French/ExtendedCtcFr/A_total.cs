using Hub.En16931.Tests.Samples;

namespace Hub.En16931.Tests.French.ExtendedCtcFr;

public class A_total
{
    [Theory]
    [InlineData("ubl")]
    [InlineData("cii")]
    public void Of_a_right_invoice_is_right_in_the_profile_too(string syntax)
    {
        Profile.Broken(Sample.Of(syntax)).ShouldBeEmpty();
    }

    // The sample has two lines, one allowance and one charge: BT-106 may be 0.02 off, BT-109 and BT-112 0.04.
    [Theory]
    [InlineData("ubl", ">345.00<", ">345.0{0}<", 2, "BR-FREXT-CO-10")]
    [InlineData("cii", ">345.00<", ">345.0{0}<", 2, "BR-FREXT-CO-10")]
    [InlineData("ubl", "AllowanceTotalAmount currencyID=\"EUR\">20.00<", "AllowanceTotalAmount currencyID=\"EUR\">20.0{0}<", 1, "BR-FREXT-CO-11")]
    [InlineData("cii", "<ram:ChargeTotalAmount>15.00<", "<ram:ChargeTotalAmount>15.0{0}<", 1, "BR-FREXT-CO-12")]
    [InlineData("ubl", ">340.00<", ">340.0{0}<", 4, "BR-FREXT-CO-13")]
    [InlineData("cii", ">340.00<", ">340.0{0}<", 4, "BR-FREXT-CO-13")]
    [InlineData("ubl", ">392.78<", ">392.8{0}<", 2, "BR-FREXT-CO-15")]
    [InlineData("cii", ">392.78<", ">392.8{0}<", 2, "BR-FREXT-CO-15")]
    public void May_be_one_cent_off_for_each_element_and_no_more(string syntax, string right, string wrong, int allowed, string rule)
    {
        Profile.Broken(Sample.Of(syntax).With(right, Off(wrong, allowed))).ShouldNotContain(rule);
        Profile.Broken(Sample.Of(syntax).With(right, Off(wrong, allowed + 1))).ShouldContain(rule);
    }

    /// <summary>1.1 is in binary a little more than that; as a decimal the sum keeps the difference, and with it the total is too far off.</summary>
    [Theory]
    [InlineData("1.00", "1.01", false)]
    [InlineData("1.10", "1.09", true)]
    [InlineData("1.10", "1.11", false)]
    public void Is_compared_with_a_binary_sum_as_the_official_validator_does(string allowance, string total, bool isBroken)
    {
        var invoice = Sample.Ubl
            .With("<cbc:Amount currencyID=\"EUR\">20.00<", $"<cbc:Amount currencyID=\"EUR\">{allowance}<")
            .With("AllowanceTotalAmount currencyID=\"EUR\">20.00<", $"AllowanceTotalAmount currencyID=\"EUR\">{total}<");

        Profile.Broken(invoice).Contains("BR-FREXT-CO-11").ShouldBe(isBroken);
    }

    [Fact]
    public void Says_what_it_should_be()
    {
        var finding = Profile.Findings(Sample.Ubl.With(">340.00<", ">350.00<")).Single(finding => finding.Rule == "BR-FREXT-CO-13");

        finding.Found.ShouldBe("350.00");
        finding.Expected.ShouldBe("340.00");
        finding.XPath.ShouldBe("/Invoice/cac:LegalMonetaryTotal/cbc:TaxExclusiveAmount");
        finding.French.ShouldContain("340.00");
        finding.English.ShouldContain("340.00");
    }

    [Fact]
    public void To_pay_is_due_on_a_date_or_has_terms_of_payment()
    {
        var undated = Sample.Ubl.With("  <cbc:DueDate>2026-09-30</cbc:DueDate>\n", "").With("<cac:PaymentTerms>", "<cac:PaymentTerms><!--").With("</cac:PaymentTerms>", "--></cac:PaymentTerms>");

        Profile.Broken(undated).ShouldBe(["BR-CO-25"]);
    }

    private static string Off(string template, int cents) => string.Format(System.Globalization.CultureInfo.InvariantCulture, template, cents);
}

using System.Diagnostics;
using System.Text;
using Hub.En16931.Tests.Samples;

namespace Hub.En16931.Tests.Rules;

/// <summary>Elements repeated where the rules look at all of them from each of them: judged in time linear in their number.</summary>
public class AHostileInvoice
{
    private const int Many = 60_000;

    [Theory]
    [InlineData("ubl", "<cac:PaymentTerms>", "<cac:PayeeParty><cac:PartyName><cbc:Name>x</cbc:Name></cac:PartyName></cac:PayeeParty>")]
    [InlineData("ubl", "<cac:TaxTotal>", "<cac:AllowanceCharge><cbc:ChargeIndicator>true</cbc:ChargeIndicator></cac:AllowanceCharge><cac:LegalMonetaryTotal/>")]
    [InlineData("ubl", "<cac:PayeeFinancialAccount>", "<cac:PayeeFinancialAccount/>")]
    [InlineData("cii", "<ram:CategoryCode>S</ram:CategoryCode>\n        <ram:RateApplicablePercent>5.5", "<ram:CategoryCode>K</ram:CategoryCode><ram:CategoryCode>Z</ram:CategoryCode>")]
    [InlineData("cii", "<ram:ApplicableTradeTax>\n        <ram:CalculatedAmount>47.00", "<ram:ApplicableTradeTax><ram:TypeCode>VAT</ram:TypeCode><ram:CategoryCode>K</ram:CategoryCode></ram:ApplicableTradeTax>")]
    [InlineData("cii", "<ram:InvoiceCurrencyCode>", "<ram:TaxCurrencyCode>EUR</ram:TaxCurrencyCode>")]
    public void is_judged_in_seconds(string syntax, string before, string repeated)
    {
        var many = new StringBuilder().Insert(0, repeated, Many).ToString();
        var started = Stopwatch.GetTimestamp();

        var verdict = Sample.Judge(Sample.Of(syntax).With(before, many + before));

        verdict.IsValid.ShouldBeFalse();
        Stopwatch.GetElapsedTime(started).ShouldBeLessThan(TimeSpan.FromSeconds(20));
    }
}

using System.Text;
using Hub.En16931.CodeLists;

namespace Hub.En16931.Tests.CodeLists;

public class A_code_is_looked_up_in_its_list
{
    private static readonly CodeList Currencies = CodeList.Named("iso4217");

    [Theory]
    [InlineData("EUR", true)]
    [InlineData(" EUR\n", true)]
    [InlineData("eur", false)]
    [InlineData("EU", false)]
    [InlineData("EUR USD", false)]
    [InlineData("E UR", false)]
    [InlineData("", false)]
    [InlineData(" ", false)]
    [InlineData("\u00A0EUR", false)]
    public void White_space_around_it_does_not_count(string value, bool isCode) =>
        Currencies.Contains(Encoding.UTF8.GetBytes(value), CodeSpelling.Normalized).ShouldBe(isCode);

    [Fact]
    public void Only_exemption_reasons_may_be_in_small_letters()
    {
        var reasons = CodeList.Named("vatex");

        reasons.Contains("vatex-eu-ae"u8, CodeSpelling.AnyCase).ShouldBeTrue();
        reasons.Contains("vatex-eu-ae"u8, CodeSpelling.Normalized).ShouldBeFalse();
    }

    [Fact]
    public void Every_code_of_a_list_is_found_in_it()
    {
        var units = CodeList.Named("units");

        units.Codes.Count.ShouldBeGreaterThan(2000);
        units.Codes.ShouldAllBe(code => units.Contains(Encoding.UTF8.GetBytes(code), CodeSpelling.Exact));
    }

    [Fact]
    public void UBL_and_CII_do_not_accept_the_same_countries()
    {
        CodeList.Named("iso3166-ubl").Contains("SS"u8, CodeSpelling.Exact).ShouldBeTrue();
        CodeList.Named("iso3166-cii").Contains("SS"u8, CodeSpelling.Exact).ShouldBeFalse();
        CodeList.Named("iso3166-cii").Contains("AN"u8, CodeSpelling.Exact).ShouldBeTrue();
        CodeList.Named("iso3166-ubl").Contains("AN"u8, CodeSpelling.Exact).ShouldBeFalse();
    }

    [Fact]
    public void Looking_up_allocates_nothing()
    {
        Currencies.Contains("EUR"u8, CodeSpelling.Normalized);
        var before = GC.GetAllocatedBytesForCurrentThread();

        for (var i = 0; i < 1000; i++)
        {
            Currencies.Contains(" EUR "u8, CodeSpelling.Normalized);
            Currencies.Contains("FRF"u8, CodeSpelling.Normalized);
        }

        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBe(0);
    }

    [Theory]
    [InlineData("EURO", "EUR")]
    [InlineData("USS", "USD")]
    public void A_slip_of_a_letter_finds_the_code_meant(string found, string meant) => Currencies.Near(found)!.Split(", ").ShouldContain(meant);

    [Fact]
    public void A_short_list_is_shown_whole() => CodeList.Named("untdid2005").Near("X").ShouldBe("3, 35, 432");

    [Fact]
    public void Nothing_is_suggested_for_a_value_unlike_any_code() => Currencies.Near("monnaie de Paris").ShouldBeNull();
}

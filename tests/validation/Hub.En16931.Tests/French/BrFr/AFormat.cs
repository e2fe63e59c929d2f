using System.Text;
using Hub.En16931.French.BrFr.V1_4_0;

namespace Hub.En16931.Tests.French.BrFr;

public class AFormat
{
    [Theory]
    [InlineData("2024-02-29", true)]
    [InlineData("2026-02-29", false)]
    [InlineData("2000-02-29", true)]
    [InlineData("2026-04-31", false)]
    [InlineData("2026-00-10", false)]
    [InlineData("2026-1-10", false)]
    [InlineData("1999-12-31", false)]
    [InlineData("2100-01-01", false)]
    [InlineData("2026-01-01\n", false)]
    [InlineData("2026-01-01Z", false)]
    [InlineData("20\u0662\u0664-02-28", true)]
    [InlineData("20\u0662\u0664-02-29", false)]
    [InlineData("2024-02-2\u0668", false)]
    [InlineData("", false)]
    public void of_a_date_in_UBL_is_a_day_of_this_century(string text, bool isOne) =>
        Formats.IsDashedDate(Encoding.UTF8.GetBytes(text)).ShouldBe(isOne);

    [Theory]
    [InlineData("20240229", true)]
    [InlineData("20260229", false)]
    [InlineData("202602281200", true)]
    [InlineData("20260228\u00e9", true)]
    [InlineData("2026-02-28", false)]
    [InlineData("2026022", false)]
    public void of_a_date_in_CII_is_judged_by_its_first_eight_characters(string text, bool isOne) =>
        Formats.IsPackedDate(Encoding.UTF8.GetBytes(text)).ShouldBe(isOne);

    [Theory]
    [InlineData("12", true)]
    [InlineData("-12.34", true)]
    [InlineData("+12.34", false)]
    [InlineData("12.345", false)]
    [InlineData("12.", false)]
    [InlineData(".5", false)]
    [InlineData("1E2", false)]
    [InlineData("", false)]
    [InlineData("-", false)]
    [InlineData("1234567890123456789", true)]
    [InlineData("-1234567890123456789", false)]
    [InlineData("123456789012345678.9", true)]
    [InlineData("1234567890123456789.0", false)]
    [InlineData("\u0661\u0662.5", true)]
    public void of_an_amount_counts_its_sign_among_nineteen_characters(string text, bool isOne) =>
        Formats.IsDecimal(Encoding.UTF8.GetBytes(text), wholeDigits: 19, fractionDigits: 2, length: 19, maySign: true).ShouldBe(isOne);

    [Theory]
    [InlineData("123456789", true)]
    [InlineData("12345678\u0669", true)]
    [InlineData("12345678", false)]
    [InlineData("1234567890", false)]
    [InlineData("12345678a", false)]
    public void of_a_SIREN_is_nine_digits_of_any_script(string text, bool isOne) =>
        Formats.IsDigits(Encoding.UTF8.GetBytes(text), 9).ShouldBe(isOne);
}

using Hub.ReadableView.Values;

namespace Hub.ReadableView.Tests;

public sealed class FrenchTests
{
    [Theory]
    [InlineData("0", "0,00")]
    [InlineData("1234.5", "1 234,50")]
    [InlineData("-1234567.891", "−1 234 567,891")]
    [InlineData("999", "999,00")]
    [InlineData("1000", "1 000,00")]
    [InlineData("12.3400", "12,34")]
    [InlineData("79228162514264337593543950335", "79 228 162 514 264 337 593 543 950 335,00")]
    public void Amounts_have_a_comma_and_groups_of_three(string value, string expected) =>
        FrenchNumbers.Of(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture), 2).Replace(FrenchNumbers.Space, ' ').ShouldBe(expected);

    [Theory]
    [InlineData(12, "12 octets")]
    [InlineData(1_500, "1,5 Ko")]
    [InlineData(482_113, "482 Ko")]
    [InlineData(12_400_000, "12,4 Mo")]
    public void Sizes_are_rounded_to_what_people_compare(long bytes, string expected) => French.Size(bytes).Replace(FrenchNumbers.Space, ' ').ShouldBe(expected);

    [Fact]
    public void Every_list_of_names_is_there_and_every_unit_has_both_its_numbers()
    {
        CodeNames.Of(CodeNames.DocumentTypes, "380").ShouldBe("Facture");
        CodeNames.Of(CodeNames.Countries, "FR").ShouldBe("France");
        CodeNames.Units.Values.ShouldAllBe(name => name.Split(';').Length == 2);
        CodeNames.Frameworks.Count.ShouldBe(46);
    }
}

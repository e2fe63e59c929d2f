using Hub.Validation.CheckInvoices;

namespace Hub.Validation.Tests;

public sealed class PartyNumbersTests
{
    private const string Siret = "21440010900017";

    [Theory]
    [InlineData("0009", Siret, Siret)]
    [InlineData("0009", "214 400 109 00017", Siret)]
    [InlineData("1", Siret, Siret)]
    [InlineData(null, Siret, Siret)]
    [InlineData("0002", Siret, Siret)]
    [InlineData("0224", Siret, null)]
    [InlineData("0088", Siret, null)]
    [InlineData("0009", "2144001090001", null)]
    [InlineData("0009", "2144001090001X", null)]
    public void The_siret_is_read_from_the_scheme_that_marks_it(string? scheme, string text, string? siret) =>
        PartyNumbers.Of([(scheme, text)], null).Siret.ShouldBe(siret);

    [Fact]
    public void A_marked_siret_wins_over_an_unmarked_one() =>
        PartyNumbers.Of([(null, "11111111100011"), ("0009", Siret)], null).Siret.ShouldBe(Siret);

    [Fact]
    public void The_siren_is_the_marked_one() => PartyNumbers.Of([("0002", "812345678"), ("0009", Siret)], null).Siren.ShouldBe("812345678");

    [Fact]
    public void Without_a_marked_siren_the_siret_begins_with_it() => PartyNumbers.Of([("0009", Siret)], "FR12999999999").Siren.ShouldBe("214400109");

    [Fact]
    public void Without_either_the_french_vat_number_ends_with_it() => PartyNumbers.Of([], "FR12812345678").Siren.ShouldBe("812345678");

    [Theory]
    [InlineData("DE123456789")]
    [InlineData("FR1281234567")]
    [InlineData(null)]
    public void A_vat_number_of_another_form_gives_no_siren(string? vat) => PartyNumbers.Of([], vat).ShouldBe(new PartyNumbers(null, null));
}

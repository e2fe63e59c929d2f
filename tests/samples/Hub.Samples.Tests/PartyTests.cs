using Hub.Samples.Parties;

namespace Hub.Samples.Tests;

public sealed class PartyTests
{
    [Fact]
    public void Every_number_has_its_right_check_digit()
    {
        foreach (var party in DemoRecipients.All.Append(DemoRecipients.Unknown).Select(recipient => recipient.Party).Concat(DemoSuppliers.All.Select(supplier => supplier.Party)))
        {
            Luhn.IsValid(party.Siren).ShouldBeTrue(party.Siren);
            Luhn.IsValid(party.Siret).ShouldBeTrue(party.Siret);
            party.Siren.Length.ShouldBe(9);
            party.Siret.Length.ShouldBe(14);
            party.Siret.ShouldStartWith(party.Siren);
            party.Iban.Length.ShouldBe(27);
            Mod97(party.Iban[4..] + "1527" + party.Iban[2..4]).ShouldBe(1, party.Iban);
        }
    }

    [Theory]
    [InlineData("732829320", true)]
    [InlineData("73282932000074", true)]
    [InlineData("81034732800017", true)]
    [InlineData("732829321", false)]
    [InlineData("73282932000075", false)]
    public void The_check_digit_is_the_one_of_real_numbers(string digits, bool isValid) => Luhn.IsValid(digits).ShouldBe(isValid);

    [Fact]
    public void Twenty_thousand_bodies_have_numbers_of_their_own() =>
        new LoadRecipients().All.Select(recipient => recipient.Party.Siret).Distinct().Count().ShouldBe(20_000);

    [Fact]
    public void A_few_bodies_receive_most_of_the_load()
    {
        var recipients = new LoadRecipients();
        var random = new Random(1);
        var drawn = Enumerable.Range(0, 20_000).Select(_ => recipients.Draw(random)).CountBy(recipient => recipient).ToDictionary();
        drawn[recipients.All[0]].ShouldBeInRange(1_500, 2_300);
        drawn.Where(pair => recipients.All.Take(100).Contains(pair.Key)).Sum(pair => pair.Value).ShouldBeInRange(8_500, 11_500);
        drawn.Count.ShouldBeGreaterThan(4_000);
    }

    private static int Mod97(string digits) => digits.Aggregate(0, (rest, digit) => ((rest * 10) + (digit - '0')) % 97);
}

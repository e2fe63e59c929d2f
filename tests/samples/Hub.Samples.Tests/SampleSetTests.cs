using Hub.Samples.Parties;

namespace Hub.Samples.Tests;

public sealed class SampleSetTests
{
    [Fact]
    public void The_demo_set_is_the_same_each_time() =>
        DemoSet.Documents().Select(Print).ShouldBe(DemoSet.Documents().Select(Print));

    [Fact]
    public void The_demo_set_has_some_hundred_documents_with_names_of_their_own()
    {
        var documents = DemoSet.Documents().ToList();
        documents.Count.ShouldBeInRange(250, 500);
        documents.Select(document => document.FileName).ShouldBeUnique();
        documents.CountBy(document => document.Outcome).Select(pair => pair.Key).ShouldBe(Enum.GetValues<Outcome>(), ignoreOrder: true);
        documents.Select(document => document.SupplierAccount).Distinct().ShouldBe(DemoSuppliers.All.Select(supplier => supplier.Account), ignoreOrder: true);
    }

    [Fact]
    public void Documents_have_the_size_of_real_ones()
    {
        var sizes = new LoadSet(new LoadRecipients(100)).Documents(1).Take(2_000).Select(document => document.Content.Length).ToList();
        sizes.Min().ShouldBeGreaterThan(2_000);
        sizes.Max().ShouldBeLessThan(60_000);
        sizes.Average().ShouldBeInRange(8_000, 14_000);
    }

    [Fact]
    public void The_load_is_seventy_twenty_five_five()
    {
        var documents = new LoadSet(new LoadRecipients(100)).Documents(2).Take(4_000).ToList();
        Share(documents, document => document.FileName.EndsWith(".pdf", StringComparison.Ordinal)).ShouldBeInRange(0.035, 0.065);
        Share(documents, document => document.Content.AsSpan().IndexOf("CrossIndustryInvoice"u8) >= 0).ShouldBeInRange(0.22, 0.28);
    }

    [Fact]
    public void Wrong_documents_have_their_share_in_each_syntax()
    {
        var documents = new LoadSet(new LoadRecipients(100), new LoadMix { WrongShare = 0.03 }).Documents(2).Take(8_000).ToList();
        var wrong = documents.Where(document => document.Outcome == Outcome.Rejected).ToList();
        (wrong.Count / 8_000.0).ShouldBeInRange(0.024, 0.036);
        Share(wrong, document => document.Content.AsSpan().IndexOf("CrossIndustryInvoice"u8) >= 0).ShouldBeInRange(0.15, 0.35);
        wrong.ShouldContain(document => document.FileName.EndsWith(".pdf", StringComparison.Ordinal));
    }

    [Fact]
    public void A_load_as_in_life_is_of_two_to_fifty_kilobytes()
    {
        var sizes = new LoadSet(new LoadRecipients(100), LoadMix.OfLife).Documents(1).Take(4_000).Select(document => document.Content.Length).Order().ToList();
        sizes[0].ShouldBeInRange(2_000, 4_000);
        sizes[^1].ShouldBeInRange(40_000, 50_000);
        sizes.Average().ShouldBeInRange(9_000, 11_000);
        sizes[1_000].ShouldBeInRange(4_000, 8_000);
        sizes[3_000].ShouldBeInRange(9_000, 13_000);
    }

    [Fact]
    public void What_the_crash_tests_deposit_does_not_change_with_the_options() =>
        Convert.ToHexString(System.Security.Cryptography.SHA256.HashData([.. new LoadSet(new LoadRecipients(100)).Documents(1).Take(100).SelectMany(document => document.Content)]))
            .ShouldBe("318A6D52ECCE5CDEBB697F27E3ABE904A6A57677437BF6599293B8BE5D2599EB");

    [Fact]
    public void Seeds_do_not_share_numbers() =>
        Enumerable.Range(1, 3).SelectMany(seed => new LoadSet(new LoadRecipients(10)).Documents(seed).Take(50)).Select(document => document.FileName).ShouldBeUnique();

    [Fact]
    public void The_directory_names_every_body_and_service_once()
    {
        var lines = System.Text.Encoding.UTF8.GetString(DirectoryCsv.Write(DemoRecipients.All)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines.Count(line => line.StartsWith("organisation,", StringComparison.Ordinal)).ShouldBe(DemoRecipients.All.Count);
        lines.Count(line => line.StartsWith("service,", StringComparison.Ordinal)).ShouldBe(DemoRecipients.All.Sum(recipient => recipient.Services.Count));
        lines.ShouldAllBe(line => line.Count(character => character == ',') == 9);
        lines.ShouldBeUnique();
        lines.ShouldNotContain(line => line.Contains(DemoRecipients.Unknown.Party.Siret, StringComparison.Ordinal));
    }

    private static double Share(List<SampleDocument> documents, Func<SampleDocument, bool> isCounted) => documents.Count(isCounted) / (double)documents.Count;

    private static string Print(SampleDocument document) => $"{document.FileName} {Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(document.Content))}";
}

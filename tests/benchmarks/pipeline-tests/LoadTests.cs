using Hub.ChooseRules;
using Hub.Contracts;
using Hub.Pipeline.Load;
using Hub.Samples;
using Hub.Samples.Parties;
using Hub.Validation.CheckInvoices;

namespace Hub.Pipeline.Tests;

/// <summary>The hub's own check is the judge of what the load generator makes.</summary>
public sealed class LoadTests
{
    private static readonly CheckPolicy Policy = new(new ValidationOptions());
    private static readonly LoadRecipients Recipients = new(50);
    private static readonly TemplateSet Templates = new(Recipients, seed: 1);

    [Fact]
    public void Every_document_has_its_own_number_a_buyer_of_the_directory_and_the_verdict_of_its_template()
    {
        var buyers = Recipients.All.Select(recipient => recipient.Party.Siret).ToHashSet();
        foreach (var document in new InvoiceStream(Templates, new InvoiceNumbers(), seed: 3).Next(400))
        {
            var verdict = Judge(document);
            (verdict.Rejected is not null).ShouldBe(document.Outcome == Outcome.Rejected, document.FileName);
            if (verdict.Validated is not { } accepted) continue;
            (accepted.Number + Path.GetExtension(document.FileName)).ShouldBe(document.FileName);
            buyers.ShouldContain(accepted.BuyerSiret!);
            accepted.Warnings.ShouldBeEmpty();
        }
    }

    [Fact]
    public void Wrong_ones_are_rejected_by_the_rule_of_their_template()
    {
        var wrong = new InvoiceStream(Templates, new InvoiceNumbers(), seed: 4).Next(1_000).Where(document => document.Outcome == Outcome.Rejected).ToList();
        wrong.Count.ShouldBeInRange(10, 60);
        foreach (var document in wrong)
        {
            var found = Judge(document).Rejected!.Findings.Select(finding => finding.Rule).ToList();
            document.Rules.ShouldAllBe(rule => found.Any(name => name.StartsWith(rule.TrimEnd('*'), StringComparison.Ordinal)));
        }
    }

    [Fact]
    public void No_two_documents_have_the_same_bytes()
    {
        var numbers = new InvoiceNumbers();
        var documents = Enumerable.Range(0, 3).SelectMany(seed => new InvoiceStream(Templates, numbers, seed).Next(500));
        documents.Select(document => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(document.Content))).ShouldBeUnique();
    }

    [Fact]
    public void The_same_seed_gives_the_same_documents() =>
        new InvoiceStream(Templates, new InvoiceNumbers(), seed: 5).Next(50).Select(document => Convert.ToHexString(document.Content))
            .ShouldBe(new InvoiceStream(new TemplateSet(Recipients, seed: 1), new InvoiceNumbers(), seed: 5).Next(50).Select(document => Convert.ToHexString(document.Content)));

    private static CheckedInvoice Judge(SampleDocument document) => DocumentCheck.Judge(
        new DepositedInvoice
        {
            InvoiceId = Guid.Empty, DepositId = Guid.Empty, SupplierAccount = document.SupplierAccount, FileName = document.FileName, Sha256 = "", Size = document.Content.Length,
            DepositedAt = DateTimeOffset.UnixEpoch,
        },
        document.Content,
        Policy);
}

using Hub.ChooseRules;
using Hub.Contracts;
using Hub.DocumentStore;
using Hub.DocumentStore.Archive;
using Hub.Samples.Syntaxes;
using Hub.Testing;
using Hub.Validation.CheckInvoices;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Hub.Validation.Tests;

public sealed class CheckInvoicesTests : IDisposable
{
    private readonly TempFolder folder = new();
    private readonly RecordingPublisher publisher = new();
    private readonly LargeDocuments large = new();
    private readonly IDocumentStore store;
    private readonly PackFiles packs;

    public CheckInvoicesTests()
    {
        var builder = WebApplication.CreateBuilder();
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?> { ["Hub:Storage:Folder"] = folder.Path });
        builder.AddDocumentStore();
        var services = builder.Services.BuildServiceProvider();
        store = services.GetRequiredService<IDocumentStore>();
        packs = services.GetRequiredService<PackFiles>();
    }

    [Fact]
    public async Task A_batch_is_parted_into_accepted_and_rejected_in_its_order()
    {
        var batch = Deposits.Batch([Right(1), Wrong(), Right(2), Wrong(), Right(3)]);

        await Handler().HandleAsync(batch.BatchId, batch, default);

        publisher.Of<InvoicesValidated>().ShouldHaveSingleItem().Invoices.Select(invoice => invoice.InvoiceId)
            .ShouldBe([batch.Invoices[0].InvoiceId, batch.Invoices[2].InvoiceId, batch.Invoices[4].InvoiceId]);
        publisher.Of<InvoicesRejected>().ShouldHaveSingleItem().Invoices.Select(invoice => invoice.InvoiceId)
            .ShouldBe([batch.Invoices[1].InvoiceId, batch.Invoices[3].InvoiceId]);
    }

    [Fact]
    public async Task A_batch_of_right_invoices_sends_no_rejection()
    {
        var batch = Deposits.Batch(Right(1));
        await Handler().HandleAsync(batch.BatchId, batch, default);
        publisher.Published.ShouldHaveSingleItem().Message.ShouldBeOfType<InvoicesValidated>().BatchId.ShouldBe(publisher.Published[0].Id);
    }

    [Fact]
    public async Task A_second_delivery_sends_the_same_ids()
    {
        var batch = Deposits.Batch([Right(1), Wrong(), Right(2)]);
        await Handler().HandleAsync(batch.BatchId, batch, default);
        var first = publisher.Published.Select(message => message.Id).Order().ToList();

        await Handler().HandleAsync(batch.BatchId, batch, default);

        publisher.Published.Skip(first.Count).Select(message => message.Id).Order().ShouldBe(first);
    }

    [Fact]
    public async Task A_large_document_is_read_from_the_store()
    {
        var document = Syntax.Ubl.Write(Drafts.Invoice());
        await PutAsync(document);
        var batch = Deposits.Batch(Deposits.InStore(document));

        await Handler().HandleAsync(batch.BatchId, batch, default);

        publisher.Of<InvoicesValidated>().ShouldHaveSingleItem().Invoices.ShouldHaveSingleItem().Document.ShouldBeNull();
    }

    [Fact]
    public async Task A_document_in_a_pack_is_judged_as_one_in_the_message_and_the_verdict_says_where_it_lies()
    {
        var batch = await PackAsync(Deposits.Batch([Right(1), Wrong(), Right(2)]));

        await Handler().HandleAsync(batch.BatchId, batch, default);

        var validated = publisher.Of<InvoicesValidated>().ShouldHaveSingleItem();
        validated.Pack.ShouldBe(batch.Pack);
        validated.Invoices.Select(invoice => (invoice.InvoiceId, invoice.Document, invoice.PackOffset, invoice.PackLength))
            .ShouldBe(new[] { batch.Invoices[0], batch.Invoices[2] }.Select(invoice => (invoice.InvoiceId, (byte[]?)null, invoice.PackOffset, invoice.PackLength)));
        publisher.Of<InvoicesRejected>().ShouldHaveSingleItem().Invoices.ShouldHaveSingleItem().InvoiceId.ShouldBe(batch.Invoices[1].InvoiceId);
    }

    [Fact]
    public async Task A_pack_that_cannot_be_read_is_a_fault_of_its_documents_and_of_no_other()
    {
        var packed = await PackAsync(Deposits.Batch([Right(1), Wrong()]));
        var batch = packed with { Invoices = [.. packed.Invoices, Right(3)] };
        File.Delete(Path.Combine(folder.Path, "archive", packed.Pack!.File));

        var fault = await Should.ThrowAsync<CheckFailedException>(() => Handler().HandleAsync(batch.BatchId, batch, default));

        fault.Invoices.ShouldBe(packed.Invoices.Select(invoice => invoice.InvoiceId));
        fault.InnerException.ShouldBeOfType<DayFileException>();
        publisher.Published.ShouldHaveSingleItem().Message.ShouldBeOfType<InvoicesValidated>().Invoices.ShouldHaveSingleItem().InvoiceId.ShouldBe(batch.Invoices[2].InvoiceId);
    }

    [Fact]
    public async Task A_document_that_cannot_be_read_is_no_rejection_and_its_neighbours_go_on()
    {
        var missing = Deposits.InStore("<missing/>"u8.ToArray());
        var batch = Deposits.Batch([Right(1), missing, Wrong()]);

        var fault = await Should.ThrowAsync<CheckFailedException>(() => Handler().HandleAsync(batch.BatchId, batch, default));

        fault.Invoices.ShouldBe([missing.InvoiceId]);
        fault.InnerException.ShouldBeOfType<InvalidDataException>();
        publisher.Of<InvoicesValidated>().ShouldHaveSingleItem().Invoices.ShouldHaveSingleItem().InvoiceId.ShouldBe(batch.Invoices[0].InvoiceId);
        publisher.Of<InvoicesRejected>().ShouldHaveSingleItem().Invoices.ShouldHaveSingleItem().InvoiceId.ShouldBe(batch.Invoices[2].InvoiceId);
    }

    [Fact]
    public async Task The_next_attempt_judges_only_what_has_no_verdict_and_sends_it_under_another_id()
    {
        var late = Syntax.Cii.Write(Drafts.Invoice());
        var batch = Deposits.Batch([Right(1), Deposits.InStore(late)]);
        var handler = Handler();
        await Should.ThrowAsync<CheckFailedException>(() => handler.HandleAsync(batch.BatchId, batch, default));
        await PutAsync(late);

        await handler.HandleAsync(batch.BatchId, batch, default);

        publisher.Of<InvoicesValidated>().Select(message => message.Invoices.ShouldHaveSingleItem().InvoiceId).ShouldBe(batch.Invoices.Select(invoice => invoice.InvoiceId));
        publisher.Published.Select(message => message.Id).ShouldBeUnique();
    }

    [Fact]
    public async Task Bytes_that_are_not_what_was_deposited_are_a_fault_of_ours()
    {
        var batch = Deposits.Batch(Right(1) with { Sha256 = new string('0', 64) });
        await Should.ThrowAsync<CheckFailedException>(() => Handler().HandleAsync(batch.BatchId, batch, default));
        publisher.Published.ShouldBeEmpty();
    }

    [Fact]
    public async Task Nothing_is_acknowledged_before_its_verdicts_are_confirmed()
    {
        publisher.IsAway = true;
        var batch = Deposits.Batch(Right(1));
        var handler = Handler();
        await Should.ThrowAsync<TimeoutException>(() => handler.HandleAsync(batch.BatchId, batch, default));
        publisher.IsAway = false;

        await handler.HandleAsync(batch.BatchId, batch, default);

        publisher.Of<InvoicesValidated>().ShouldHaveSingleItem();
    }

    public void Dispose()
    {
        large.Dispose();
        folder.Dispose();
    }

    private CheckInvoicesHandler Handler() =>
        new(new DocumentBytes(store), packs, large, new CheckPolicy(new ValidationOptions()), publisher, TimeProvider.System, NullLogger<CheckInvoicesHandler>.Instance);

    /// <summary>As ingest does where the services share a folder.</summary>
    private async Task<InvoicesDeposited> PackAsync(InvoicesDeposited batch)
    {
        var (pack, offsets) = await IngestPacks.WriteAsync(folder.Path, batch.BatchId, [.. batch.Invoices.Select(invoice => invoice.Document!)]);
        return batch with
        {
            Pack = pack,
            Invoices = [.. batch.Invoices.Zip(offsets, (invoice, offset) => invoice with { Document = null, PackOffset = offset, PackLength = invoice.Document!.Length })],
        };
    }

    private async Task PutAsync(byte[] document)
    {
        using var content = new MemoryStream(document);
        await store.CommitAsync(await store.StageAsync(content, default), default);
    }

    private static DepositedInvoice Right(int seed) => Deposits.Of(Syntax.Ubl.Write(Drafts.Invoice(seed)));

    private static DepositedInvoice Wrong() => Deposits.Of("<a/>"u8.ToArray());
}

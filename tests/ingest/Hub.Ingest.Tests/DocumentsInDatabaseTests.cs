using Hub.Contracts;
using Hub.DocumentStore;
using Hub.Testing;
using Microsoft.Extensions.Configuration;

namespace Hub.Ingest.Tests;

/// <summary>With documents in a database the services need not share a folder.</summary>
public sealed class DocumentsInDatabaseTests
{
    [Fact]
    public async Task Each_small_document_travels_in_its_message_and_nothing_is_written_to_a_file()
    {
        using var folder = new TempFolder();
        await using var hub = await IngestHub.StartAsync(
            builder => builder.Configuration.AddInMemoryCollection([KeyValuePair.Create("Hub:Documents:Store", (string?)nameof(DocumentStoreKind.Database))]), folder.Path);
        var files = Archives.Invoices(3);
        var answer = await (await hub.Supplier().DepositArchiveAsync(Archives.Zip(files))).ShouldBeTakenAsync();

        var message = (await hub.SentAsync<InvoicesDeposited>()).ShouldHaveSingleItem();
        message.Pack.ShouldBeNull();
        message.Invoices.Select(invoice => DocumentCodec.Decompress(invoice.Document!, invoice.Size)).ShouldBe(files.Select(file => file.Content));
        message.Invoices.ShouldAllBe(invoice => invoice.PackOffset == null && invoice.PackLength == null);
        Directory.Exists(folder.File("archive")).ShouldBeFalse();
        foreach (var (invoice, file) in answer.GetProperty("invoices").EnumerateArray().Zip(files))
            (await hub.Supplier().GetByteArrayAsync($"/v1/invoices/{invoice.GetProperty("invoiceId").GetGuid()}/document")).ShouldBe(file.Content);
    }
}

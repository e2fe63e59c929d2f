using System.Net;
using System.Security.Cryptography;
using System.Text.Json;
using Hub.DepositReceipt;
using Hub.Seals;

namespace Hub.Ingest.Tests;

public sealed class ReceiptTests
{
    [Fact]
    public async Task A_receipt_says_what_was_deposited_by_whom_and_when()
    {
        await using var hub = await IngestHub.StartAsync();
        var (one, two) = (Archives.Xml("1"), Archives.Noise(100_000));
        var answer = await (await hub.Supplier().DepositArchiveAsync(Archives.Zip(("nov/été.xml", one), ("b.pdf", two), ("empty.xml", [])))).ShouldBeTakenAsync();
        var receipt = await ReadAsync(hub, answer);
        (receipt.Issuer, receipt.Account, receipt.Accepted, receipt.Refused).ShouldBe(("https://hub.local/", "supplier-a", 2, 1));
        receipt.DepositId.ShouldBe(IdOf(answer));
        receipt.DepositedAt.ShouldBe(answer.GetProperty("depositedAt").GetDateTimeOffset());
        receipt.Invoices.Select(invoice => (invoice.FileName, invoice.Sha256, invoice.Size)).ShouldBe([("été.xml", HashOf(one), one.Length), ("b.pdf", HashOf(two), two.Length)], ignoreOrder: true);
        receipt.Invoices.Select(invoice => invoice.InvoiceId).ShouldBe(
            answer.GetProperty("invoices").EnumerateArray().Select(invoice => invoice.GetProperty("invoiceId").GetGuid()).Order());
    }

    [Fact]
    public async Task A_single_document_has_a_receipt_too()
    {
        await using var hub = await IngestHub.StartAsync();
        var answer = await (await hub.Supplier().DepositAsync(Archives.Xml("1"))).ShouldBeTakenAsync();
        (await ReadAsync(hub, answer)).Invoices.ShouldHaveSingleItem().InvoiceId.ShouldBe(answer.GetProperty("invoiceId").GetGuid());
    }

    [Fact]
    public async Task What_is_read_is_what_is_signed()
    {
        await using var hub = await IngestHub.StartAsync();
        var answer = await (await hub.Supplier().DepositAsync(Archives.Xml("1"), fileName: "<é>&.xml")).ShouldBeTakenAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, AddressOf(answer));
        request.Headers.Accept.ParseAdd("application/json, */*;q=0.1");
        using var readable = await hub.Supplier().SendAsync(request);
        readable.Content.Headers.ContentType!.MediaType.ShouldBe("application/json");
        CompactSeal.Open(await SealedAsync(hub, answer), Receipt.Kind, null).Payload.ShouldBe(await readable.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task After_a_restart_and_a_rotation_the_receipt_says_the_same_and_the_old_one_still_holds()
    {
        using var folder = new Testing.TempFolder();
        JsonElement answer;
        string first;
        await using (var hub = await IngestHub.StartAsync(folder: folder.Path))
        {
            answer = await (await hub.Supplier().DepositAsync(Archives.Xml("1"))).ShouldBeTakenAsync();
            first = await SealedAsync(hub, answer);
        }
        await using (var hub = await IngestHub.StartAsync(folder: folder.Path))
        {
            using var rotated = await hub.Process.AsOperator().PostAsync("/v1/receipt-keys", null);
            rotated.StatusCode.ShouldBe(HttpStatusCode.OK);
            var keys = await KeysAsync(hub);
            var (before, after) = (CompactSeal.Open(first, Receipt.Kind, keys), CompactSeal.Open(await SealedAsync(hub, answer), Receipt.Kind, keys));
            before.Holds.ShouldBeTrue();
            after.Holds.ShouldBeTrue();
            after.Payload.ShouldBe(before.Payload);
            after.KeyId.ShouldBe((await rotated.JsonAsync()).GetProperty("keyId").GetString());
            after.KeyId.ShouldNotBe(before.KeyId);
        }
    }

    [Fact]
    public async Task A_receipt_is_its_suppliers_and_the_operators()
    {
        await using var hub = await IngestHub.StartAsync();
        var address = AddressOf(await (await hub.Supplier("supplier-a").DepositAsync(Archives.Xml("1"))).ShouldBeTakenAsync());
        await (await hub.Supplier("supplier-b").GetAsync(address)).ShouldBeRefusedAsync(404, "not-found");
        (await hub.Process.AsOperator().GetAsync(address)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await hub.Process.AsCollectivity("supplier-a").GetAsync(address)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await hub.Process.Anonymous().GetAsync(address)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Anybody_reads_the_keys_and_an_operator_alone_changes_them()
    {
        await using var hub = await IngestHub.StartAsync();
        (await KeysAsync(hub)).Keys.ShouldHaveSingleItem();
        (await hub.Supplier().PostAsync("/v1/receipt-keys", null)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await hub.Process.Anonymous().PostAsync("/v1/receipt-keys", null)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await KeysAsync(hub)).Keys.ShouldHaveSingleItem();
        (await hub.Process.Anonymous().GetStringAsync("/.well-known/jwks.json")).ShouldNotContain("\"d\"");
    }

    private static async Task<Receipt> ReadAsync(IngestHub hub, JsonElement answer)
    {
        var seal = CompactSeal.Open(await SealedAsync(hub, answer), Receipt.Kind, await KeysAsync(hub));
        seal.Flaw.ShouldBe(SealFlaw.None);
        return Receipt.Read(seal.Payload).ShouldNotBeNull();
    }

    /// <summary>As <c>curl</c> gets it.</summary>
    private static async Task<string> SealedAsync(IngestHub hub, JsonElement answer)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, AddressOf(answer));
        request.Headers.Accept.ParseAdd("*/*");
        using var response = await hub.Supplier().SendAsync(request);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/jose");
        return await response.Content.ReadAsStringAsync();
    }

    private static async Task<PublicSealKeys> KeysAsync(IngestHub hub) => PublicSealKeys.Read(await hub.Process.Anonymous().GetStringAsync("/.well-known/jwks.json")).ShouldNotBeNull();

    private static Guid IdOf(JsonElement answer) => answer.GetProperty("depositId").GetGuid();

    private static string AddressOf(JsonElement answer) => $"/v1/deposits/{IdOf(answer)}/receipt";

    private static string HashOf(byte[] document) => Convert.ToHexStringLower(SHA256.HashData(document));
}

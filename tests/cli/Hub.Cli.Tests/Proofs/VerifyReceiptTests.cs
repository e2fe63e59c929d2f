using System.Net.Http.Headers;
using System.Text.Json;
using Hub.Cli.VerifyReceipt;
using Hub.Explain;
using Hub.Ingest;
using Hub.Seals;
using Hub.Testing;

namespace Hub.Cli.Tests.Proofs;

public sealed class VerifyReceiptTests : IAsyncLifetime
{
    private static readonly byte[] Document = "<Invoice xmlns=\"urn:oasis:names:specification:ubl:schema:xsd:Invoice-2\"/>"u8.ToArray();
    private readonly TempFolder folder = new();
    private HubProcess hub = null!;

    private string Receipt => folder.File("receipt.jws");

    private string Invoice => folder.File("F-1.xml");

    private string Keys => folder.File("jwks.json");

    public async ValueTask InitializeAsync()
    {
        hub = await HubProcess.StartAsync([new IngestService()]);
        using var supplier = hub.AsSupplier("edf");
        using var content = new ByteArrayContent(Document);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/xml");
        using var answer = await supplier.PostAsync(new Uri("/v1/invoices", UriKind.Relative), content);
        var deposit = JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement.GetProperty("depositId").GetGuid();
        await File.WriteAllTextAsync(Receipt, await supplier.GetStringAsync(new Uri($"/v1/deposits/{deposit}/receipt", UriKind.Relative)));
        await File.WriteAllBytesAsync(Invoice, Document);
        await File.WriteAllTextAsync(Keys, await supplier.GetStringAsync(new Uri("/.well-known/jwks.json", UriKind.Relative)));
    }

    public async ValueTask DisposeAsync()
    {
        await hub.DisposeAsync();
        folder.Dispose();
    }

    [Fact]
    public async Task A_receipt_and_its_document_hold_without_the_hub()
    {
        var (code, text) = await VerifyAsync();
        text.ShouldContain("✓ The receipt: signed with the published key");
        text.ShouldContain("account \"edf\" deposited with the hub https://hub.local/ on 20");
        text.ShouldContain("Taken: 1; refused: 0");
        text.ShouldContain("✓ F-1.xml: the receipt names these very bytes");
        code.ShouldBe(0);
    }

    [Fact]
    public async Task The_keys_may_be_asked_of_the_hub_itself() => (await VerifyAsync(keys: new Uri(hub.Address, "/.well-known/jwks.json").ToString())).Code.ShouldBe(0);

    [Fact]
    public async Task Another_document_is_not_part_of_the_deposit()
    {
        await File.AppendAllTextAsync(Invoice, " ");
        var (code, text) = await VerifyAsync();
        text.ShouldContain("✗ F-1.xml: the receipt names no document with these bytes.");
        code.ShouldBe(1);
    }

    [Fact]
    public async Task A_receipt_whose_content_was_changed_does_not_hold()
    {
        var parts = (await File.ReadAllTextAsync(Receipt)).Split('.');
        var said = System.Text.Encoding.UTF8.GetString(System.Buffers.Text.Base64Url.DecodeFromChars(parts[1])).Replace("edf", "edg", StringComparison.Ordinal);
        await File.WriteAllTextAsync(Receipt, $"{parts[0]}.{System.Buffers.Text.Base64Url.EncodeToString(System.Text.Encoding.UTF8.GetBytes(said))}.{parts[2]}");
        var (code, text) = await VerifyAsync();
        text.ShouldContain("✗ The receipt: the signature is not of this content.");
        code.ShouldBe(1);
    }

    [Fact]
    public async Task A_receipt_that_another_signed_does_not_hold()
    {
        await File.WriteAllTextAsync(Keys, new PublicSealKeys([SealKey.Create().Public]).ToJwks().ToJsonString());
        var (code, text) = await VerifyAsync();
        text.ShouldContain("is not among the published ones");
        code.ShouldBe(1);
    }

    [Fact]
    public async Task A_receipt_whose_signature_was_not_checked_is_not_said_to_hold()
    {
        var (code, text) = await VerifyAsync(keys: null);
        text.ShouldContain("give the hub's keys with --jwks");
        code.ShouldBe(1);
    }

    [Fact]
    public async Task It_is_told_in_French_too() => (await VerifyAsync(language: Language.French)).Text.ShouldContain("✓ F-1.xml : le reçu désigne exactement ces octets");

    [Theory]
    [InlineData("http://hub.example/.well-known/jwks.json")]
    [InlineData("nowhere.json")]
    public async Task Keys_that_cannot_be_had_safely_are_wrong_usage(string keys) => (await VerifyAsync(keys: keys)).Code.ShouldBe(ExitCodes.Usage);

    [Fact]
    public async Task What_is_no_receipt_is_told()
    {
        File.Copy(Keys, Receipt, overwrite: true);
        var (code, text) = await VerifyAsync();
        text.ShouldContain("✗ The receipt: it is not a signed text");
        code.ShouldBe(1);
    }

    private async Task<(int Code, string Text)> VerifyAsync(string? keys = "", Language language = Language.English)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var code = await VerifyReceiptCommand.RunAsync(Receipt, [Invoice], keys is "" ? Keys : keys, new ProofReport(output, language), errors, default);
        return (code, output.ToString());
    }
}

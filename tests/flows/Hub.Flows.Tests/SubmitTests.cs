using System.Net;
using System.Security.Cryptography;
using System.Text;
using Hub.Samples;
using Hub.Samples.Syntaxes;

namespace Hub.Flows.Tests;

public sealed class SubmitTests(FlowHub hub)
{
    [Theory]
    [InlineData(Syntax.Ubl, "UBL", "application/xml")]
    [InlineData(Syntax.Cii, "CII", "application/xml")]
    [InlineData(Syntax.FacturX, "Factur-X", "application/pdf")]
    public async Task An_invoice_is_deposited_acknowledged_and_told_with_what_was_said_of_it(Syntax syntax, string flowSyntax, string mediaType)
    {
        using var supplier = hub.Supplier();
        var draft = hub.Draft();
        var document = syntax.Write(draft);
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(document));

        var taken = await supplier.SubmitAsync(new { trackingId = "ERP-1", name = "Facture été.xml", flowSyntax, flowProfile = "CIUS", processingRule = "B2G", sha256 }, document, mediaType);

        taken.Sha256.ShouldBe(sha256);
        taken.FlowSyntax.ShouldBe(flowSyntax);
        taken.TrackingId.ShouldBe("ERP-1");
        (await supplier.FindAsync(taken.FlowId)).ShouldNotBeNull();
        var flow = await supplier.AcknowledgedAsync(taken.FlowId);
        flow.Acknowledgement.Status.ShouldBe("Ok");
        flow.SubmittedAt.ShouldBe(taken.SubmittedAt);
        flow.UpdatedAt.ShouldBeGreaterThan(flow.SubmittedAt);
        (flow.TrackingId, flow.Name, flow.FlowSyntax, flow.FlowProfile, flow.ProcessingRule, flow.ProcessingRuleSource).ShouldBe(("ERP-1", "Facture été.xml", flowSyntax, "CIUS", "B2G", "Input"));
        (flow.FlowType, flow.FlowDirection).ShouldBe(("CustomerInvoice", "Out"));
        (await supplier.SearchAsync(new { trackingId = "ERP-1" })).Results.ShouldHaveSingleItem().ShouldBe(flow, new FlowComparer());
    }

    [Fact]
    public async Task A_form_with_the_file_first_is_taken_too()
    {
        using var supplier = hub.Supplier();
        var taken = await Connector.TakenAsync(await supplier.PostFileFirstAsync(new { name = "a.xml", flowSyntax = "UBL" }, UblWriter.Write(hub.Draft())));
        var flow = await supplier.AcknowledgedAsync(taken.FlowId);
        (flow.ProcessingRule, flow.ProcessingRuleSource, flow.FlowProfile, flow.TrackingId).ShouldBe(("B2G", "Computed", "Undefined", null));
    }

    [Fact]
    public async Task A_rejected_invoice_says_which_rules_it_breaks()
    {
        using var supplier = hub.Supplier();
        var taken = await supplier.SubmitAsync(new { name = "a.xml", flowSyntax = "UBL", trackingId = "WRONG" }, Wrong(hub.Draft()));

        var flow = await supplier.AcknowledgedAsync(taken.FlowId);

        flow.Acknowledgement.Status.ShouldBe("Error");
        var detail = flow.Acknowledgement.Details!.First(detail => detail.ReasonCode == "BR-CO-16");
        detail.Level.ShouldBe("Error");
        detail.Item.ShouldContain("PayableAmount");
        detail.ReasonMessage.ShouldContain(" / ");
        (await supplier.AllAsync(new { ackStatus = "Error" })).ShouldHaveSingleItem().FlowId.ShouldBe(taken.FlowId);
        (await supplier.AllAsync(new { ackStatus = "Pending" })).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("no xml at all", "FlowTypeError")]
    [InlineData("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><Invoice>&x;</Invoice>", "InvalidSchema")]
    public async Task A_file_that_is_no_invoice_is_taken_and_rejected_for_its_form(string text, string reason)
    {
        using var supplier = hub.Supplier();
        var flow = await supplier.AcknowledgedAsync((await supplier.SubmitAsync(new { name = "a.xml", flowSyntax = "CII" }, Encoding.UTF8.GetBytes(text))).FlowId);
        flow.Acknowledgement.Status.ShouldBe("Error");
        flow.Acknowledgement.Details!.ShouldContain(detail => detail.ReasonCode == reason);
    }

    [Fact]
    public async Task A_number_that_was_used_before_is_an_existing_flow()
    {
        using var supplier = hub.Supplier();
        var draft = hub.Draft();
        await supplier.AcknowledgedAsync((await supplier.SubmitAsync(new { name = "a.xml", flowSyntax = "UBL" }, UblWriter.Write(draft))).FlowId);
        var again = await supplier.AcknowledgedAsync((await supplier.SubmitAsync(new { name = "b.xml", flowSyntax = "CII" }, CiiWriter.Write(draft))).FlowId);
        again.Acknowledgement.Status.ShouldBe("Error");
        again.Acknowledgement.Details!.ShouldContain(detail => detail.ReasonCode == "AlreadyExistingFlow");
    }

    [Fact]
    public async Task A_file_that_is_not_the_one_of_its_hash_is_refused_and_nothing_is_deposited()
    {
        using var supplier = hub.Supplier();
        using var answer = await supplier.PostAsync(new { name = "a.xml", flowSyntax = "UBL", trackingId = "HASH", sha256 = new string('0', 64) }, UblWriter.Write(hub.Draft()));
        (await Connector.ErrorAsync(answer, HttpStatusCode.UnprocessableEntity)).ShouldBe(("CHECKSUM_MISMATCH", "flow-checksum-mismatch"));
        (await supplier.SearchAsync(new { trackingId = "HASH" })).Results.ShouldBeEmpty();
        (await supplier.AllAsync(new { flowDirection = new[] { "Out", "In" } })).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("""{"flowSyntax":"UBL"}""")]
    [InlineData("""{"name":"a.xml"}""")]
    [InlineData("""{"name":"a.xml","flowSyntax":"ODF"}""")]
    [InlineData("""{"name":"a.xml","flowSyntax":"UBL","sha256":"abc"}""")]
    [InlineData("""{"name":"a.xml","flowSyntax":"UBL","trackingId":"01234567890123456789012345678901234567890123456789012345678901234"}""")]
    [InlineData("""{"name":"a.xml","flowSyntax":"UBL","processingRule":"B2X"}""")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{")]
    public async Task What_is_said_wrongly_is_refused(string flowInfo)
    {
        using var supplier = hub.Supplier();
        using var form = new MultipartFormDataContent { { new StringContent(flowInfo), "flowInfo" }, { new ByteArrayContent(UblWriter.Write(hub.Draft())), "file", "a.xml" } };
        using var answer = await supplier.Http.PostAsync(new Uri("/v1/flows", UriKind.Relative), form);
        (await Connector.ErrorAsync(answer, HttpStatusCode.BadRequest)).ErrorCode.ShouldBe("MISSING_REQUIRED_FIELD");
    }

    [Fact]
    public async Task A_form_that_lacks_a_part_or_is_no_form_is_refused()
    {
        using var supplier = hub.Supplier();
        using var noFile = new MultipartFormDataContent { { new StringContent("""{"name":"a.xml","flowSyntax":"UBL"}"""), "flowInfo" } };
        await Connector.ErrorAsync(await supplier.Http.PostAsync(new Uri("/v1/flows", UriKind.Relative), noFile), HttpStatusCode.BadRequest);
        using var noForm = new StringContent("{}", Encoding.UTF8, "application/json");
        await Connector.ErrorAsync(await supplier.Http.PostAsync(new Uri("/v1/flows", UriKind.Relative), noForm), HttpStatusCode.BadRequest);
        using var cut = new ByteArrayContent("--b\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\n<a"u8.ToArray());
        cut.Headers.TryAddWithoutValidation("Content-Type", "multipart/form-data; boundary=b");
        await Connector.ErrorAsync(await supplier.Http.PostAsync(new Uri("/v1/flows", UriKind.Relative), cut), HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task What_is_not_for_this_hub_or_this_account_is_refused()
    {
        using var supplier = hub.Supplier();
        using var town = hub.Collectivity();
        var document = UblWriter.Write(hub.Draft());
        (await Connector.ErrorAsync(await supplier.PostAsync(new { name = "a.xml", flowSyntax = "FRR" }, document), HttpStatusCode.UnprocessableEntity)).ErrorCode.ShouldBe("FLOW_SYNTAX_NOT_SUPPORTED");
        (await Connector.ErrorAsync(await town.PostAsync(new { name = "a.xml", flowSyntax = "UBL" }, document), HttpStatusCode.Forbidden)).ErrorCode.ShouldBe("FORBIDDEN_ACCESS");
        (await Connector.ErrorAsync(await supplier.PostAsync(new { name = "a.xml", flowSyntax = "UBL" }, []), HttpStatusCode.BadRequest)).Code.ShouldBe("body-empty");
        using var runner = new Connector(hub.Process.AsOperator());
        (await Connector.ErrorAsync(await runner.PostAsync(new { name = "a.xml", flowSyntax = "UBL" }, document), HttpStatusCode.Forbidden)).ErrorCode.ShouldBe("FORBIDDEN_ACCESS");
        using var nobody = new Connector(hub.Process.Anonymous());
        (await Connector.ErrorAsync(await nobody.PostAsync(new { name = "a.xml", flowSyntax = "UBL" }, document), HttpStatusCode.Unauthorized)).ErrorCode.ShouldBe("MISSING_TOKEN");
    }

    [Fact]
    public async Task A_submission_repeated_with_its_key_is_the_same_flow()
    {
        using var supplier = hub.Supplier();
        supplier.Http.DefaultRequestHeaders.Add("Idempotency-Key", "one-and-the-same");
        var document = UblWriter.Write(hub.Draft());
        var first = await supplier.SubmitAsync(new { name = "a.xml", flowSyntax = "UBL" }, document);
        (await supplier.SubmitAsync(new { name = "a.xml", flowSyntax = "UBL" }, document)).FlowId.ShouldBe(first.FlowId);
    }

    [Fact]
    public async Task A_submission_that_is_repeated_is_answered_with_what_was_said_first()
    {
        using var supplier = hub.Supplier();
        supplier.Http.DefaultRequestHeaders.Add("Idempotency-Key", "said-twice");
        var document = UblWriter.Write(hub.Draft());
        await supplier.SubmitAsync(new { name = "a.xml", flowSyntax = "UBL", trackingId = "FIRST" }, document);
        var again = await supplier.SubmitAsync(new { name = "b.xml", flowSyntax = "UBL", trackingId = "SECOND" }, document);
        (again.TrackingId, again.Name).ShouldBe(("FIRST", "a.xml"));
        (await supplier.FindAsync(again.FlowId))!.TrackingId.ShouldBe("FIRST");
    }

    internal static byte[] Wrong(SampleInvoice draft) => Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(UblWriter.Write(draft)).Replace(
        $"<cbc:PayableAmount currencyID=\"EUR\">{draft.AmountDue:0.00}", $"<cbc:PayableAmount currencyID=\"EUR\">{draft.AmountDue + 1:0.00}", StringComparison.Ordinal));
}

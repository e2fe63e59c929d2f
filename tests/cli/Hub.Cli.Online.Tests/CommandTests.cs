using System.Text.Json.Nodes;
using Hub.Cli.Deposit;
using Hub.Client;
using Hub.Client.Deposits;
using Hub.Testing;

namespace Hub.Cli.Online.Tests;

public sealed class CommandTests : IDisposable
{
    private readonly TempFolder folder = new();
    private readonly OnlineHub hub;
    private readonly string supplier;
    private readonly HubClient client;
    private readonly HubCommand command;

    public CommandTests(OnlineHub hub)
    {
        this.hub = hub;
        supplier = hub.NewSupplier();
        client = hub.As(supplier);
        command = new HubCommand(hub, supplier, folder.Path);
    }

    public void Dispose()
    {
        client.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task An_invoice_is_shown_by_its_id_and_its_number_with_what_to_mend()
    {
        var answer = await RejectedAsync("F-SHOWN");
        var finding = (await client.Invoices.FindAsync(answer.Invoices[0].InvoiceId))!.Timeline[^1].Findings[0];
        foreach (var name in new[] { answer.Invoices[0].InvoiceId.ToString(), "F-SHOWN" })
        {
            var (code, output, messages) = await command.RunAsync("status", name, "--lang", "fr");
            code.ShouldBe(ExitCodes.SomeRefused, messages);
            output.ShouldStartWith("F-SHOWN  213 Rejetée");
            output.ShouldContain("200 Déposée");
            output.ShouldContain(finding.Rule);
            output.ShouldContain(finding.French);
        }
        (await command.RunAsync("status", answer.DepositId.ToString())).Output.ShouldContain("1 invoices, 0 delivered, 1 rejected");
        (await command.RunAsync("status", "F-NOWHERE")).Code.ShouldBe(ExitCodes.Usage);
    }

    [Fact]
    public async Task A_deposit_is_watched_until_the_hub_is_done_with_it()
    {
        var answer = await client.Deposits.SendAsync([DepositFile.Of("a.xml", "<a/>"u8.ToArray())]);
        await Eventually.TrueAsync(async () => await client.Deposits.FindAsync(answer.DepositId) is not null, "the deposit is visible");
        var (code, output, _) = await command.RunAsync("watch", answer.DepositId.ToString());
        code.ShouldBe(ExitCodes.SomeRefused);
        output.ShouldContain("1 rejected");
    }

    [Fact]
    public async Task Events_are_a_line_each_and_go_on_from_a_sequence()
    {
        await RejectedAsync("F-EVENTS");
        var lines = (await command.RunAsync("events")).Output.TrimEnd().Split('\n').Select(line => JsonNode.Parse(line)!).ToList();
        lines.Select(line => line["data"]!["status"]!.GetValue<int>()).ShouldBe([200, 213]);
        var rest = (await command.RunAsync("events", "--after", lines[0]["sequence"]!.GetValue<string>())).Output;
        JsonNode.Parse(rest)!["id"]!.ToString().ShouldBe(lines[1]["id"]!.ToString());
    }

    [Fact]
    public async Task What_the_hub_refuses_is_said_in_the_users_language()
    {
        var (code, _, messages) = await command.RunAsync("events", "--after", "x", "--lang", "fr");
        code.ShouldBe(ExitCodes.Usage);
        messages.ShouldStartWith("cursor-invalid: after : passez");
    }

    [Fact]
    public async Task A_profile_says_where_its_secret_is_and_only_its_user_reads_it()
    {
        var secret = folder.File("secret");
        File.WriteAllText(secret, "wrong\n");
        (await command.RunAsync("profile", "add", "test", "--hub", "http://127.0.0.1:1", "--client-id", "nobody", "--secret-file", secret)).Code.ShouldBe(ExitCodes.Done);
        (await command.RunAsync("profile", "add", "prod", "--hub", "https://hub.example", "--client-id", "edf", "--secret-env", "EDF_SECRET")).Code.ShouldBe(ExitCodes.Done);
        (await command.RunAsync("profile", "use", "prod")).Code.ShouldBe(ExitCodes.Done);
        var (_, listed, _) = await command.RunAsync("profile", "list");
        listed.ShouldContain("* prod");
        listed.ShouldContain("  test");
        var book = Path.Combine(folder.Path, ".config", "hub", "profiles.json");
        File.ReadAllText(book).ShouldNotContain("wrong");
        if (!OperatingSystem.IsWindows()) File.GetUnixFileMode(book).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        (await command.RunAsync("events", "--profile", "prod")).ShouldSatisfyAllConditions(run => run.Code.ShouldBe(ExitCodes.Usage), run => run.Messages.ShouldContain("EDF_SECRET"));
        (await command.RunAsync("events", "--profile", "none")).Code.ShouldBe(ExitCodes.Usage);
    }

    [Fact]
    public async Task A_folder_has_one_run_at_a_time()
    {
        Directory.CreateDirectory(folder.File("invoices"));
        using var journal = DepositJournal.Open(folder.File("state.jsonl"), new JournalLine());
        var (code, _, messages) = await command.RunAsync("deposit", folder.File("invoices"), "--state", folder.File("state.jsonl"));
        code.ShouldBe(ExitCodes.Usage);
        messages.ShouldContain("another run");
    }

    [Fact]
    public async Task A_receipt_of_nobodys_deposit_is_not_written()
    {
        var (code, output, messages) = await command.RunAsync("receipt", "019ab0c2-7d0f-7b1c-8f6e-52a1a9d0e6c4", "-o", folder.File("receipt.json"));
        code.ShouldBe(ExitCodes.Usage, output + messages);
        File.Exists(folder.File("receipt.json")).ShouldBeFalse();
    }

    [Fact]
    public async Task A_receipt_is_written_as_the_hub_signed_it_and_holds_without_the_hub()
    {
        var (document, receipt, keys) = (folder.File("a.xml"), folder.File("receipt.jws"), folder.File("jwks.json"));
        await File.WriteAllTextAsync(document, "<a/>");
        var answer = await client.Deposits.SendAsync([DepositFile.Of("a.xml", await File.ReadAllBytesAsync(document))]);
        var (code, output, messages) = await command.RunAsync("receipt", answer.DepositId.ToString(), "-o", receipt);
        code.ShouldBe(ExitCodes.Done, messages);
        output.TrimEnd().ShouldBe(receipt);

        await hub.SaveKeysAsync(keys);
        var check = await command.RunAsync("verify-receipt", receipt, "--document", document, "--jwks", keys);
        check.Code.ShouldBe(ExitCodes.Done, check.Output + check.Messages);
        check.Output.ShouldContain(answer.DepositId.ToString());
        await File.WriteAllTextAsync(document, "<b/>");
        (await command.RunAsync("verify-receipt", receipt, "--document", document, "--jwks", keys)).Code.ShouldBe(ExitCodes.SomeRefused);
    }

    private async Task<DepositAnswer> RejectedAsync(string number)
    {
        var document = $"""
            <Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2" xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2"><cbc:ID>{number}</cbc:ID></Invoice>
            """;
        var answer = await client.Deposits.SendAsync([DepositFile.Of("a.xml", System.Text.Encoding.UTF8.GetBytes(document))]);
        await Eventually.TrueAsync(async () => (await client.Invoices.FindAsync(answer.Invoices[0].InvoiceId))?.Status == 213, "the invoice is rejected");
        return answer;
    }
}

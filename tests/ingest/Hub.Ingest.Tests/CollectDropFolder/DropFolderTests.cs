using System.Text.Json;
using Hub.Contracts;
using Hub.Testing;
using Microsoft.Extensions.Time.Testing;

namespace Hub.Ingest.Tests.CollectDropFolder;

public sealed class DropFolderTests : IDisposable
{
    private readonly FakeTimeProvider clock = new(TimeProvider.System.GetUtcNow());
    private readonly TempFolder root = new();

    [Fact]
    public async Task A_file_is_deposited_for_the_account_of_its_folder_and_answered_and_put_away()
    {
        await using var drop = await StartAsync();
        await drop.LeaveAsync("F-1.xml", Archives.Xml("1"));
        await drop.CollectAsync();

        var result = await drop.ResultOfAsync("F-1.xml");
        result.GetProperty("outcome").GetString().ShouldBe("taken");
        var invoiceId = result.GetProperty("deposit").GetProperty("invoiceId").GetGuid();
        (await drop.Hub.Supplier().GetByteArrayAsync($"/v1/invoices/{invoiceId}/document")).ShouldBe(Archives.Xml("1"));
        (await drop.Hub.Supplier("supplier-b").GetAsync($"/v1/invoices/{invoiceId}/document")).StatusCode.ShouldBe(System.Net.HttpStatusCode.NotFound);
        (await drop.Hub.SentAsync<InvoicesDeposited>()).ShouldHaveSingleItem().Invoices.ShouldHaveSingleItem().SupplierAccount.ShouldBe(DropHub.Account);
        (drop.NamesIn("in").Length, drop.NamesIn("work").Length).ShouldBe((0, 0));
        drop.NamesIn("archive").ShouldBe(["F-1.xml"]);
        drop.NamesIn("results").ShouldBe(["F-1.xml.result.json"]);
    }

    [Theory]
    [InlineData("zip")]
    [InlineData("tar.gz")]
    public async Task An_archive_is_one_deposit_whatever_its_name_and_says_which_of_its_files_were_refused(string kind)
    {
        await using var drop = await StartAsync();
        (string, byte[])[] files = [("a.xml", Archives.Xml("a")), ("empty.xml", []), ("b.xml", Archives.Xml("b"))];
        await drop.LeaveAsync("november.dat", kind == "zip" ? Archives.Zip(files) : Archives.TarGz(files));
        await drop.CollectAsync();

        var deposit = (await drop.ResultOfAsync("november.dat")).GetProperty("deposit");
        deposit.InvoiceNames().ShouldBe(["a.xml", "b.xml"]);
        deposit.RefusedEntries().ShouldBe([("empty.xml", "document-empty")]);
        (await drop.Hub.CountAsync()).Deposits.ShouldBe(1);
    }

    [Fact]
    public async Task A_refused_file_says_why_in_both_languages_and_is_put_aside()
    {
        await using var drop = await StartAsync();
        await drop.LeaveAsync("damaged.zip", Archives.Zip(Archives.Invoices(3))[..^30]);
        await drop.LeaveAsync("empty.xml", []);
        await drop.CollectAsync();

        var result = await drop.ResultOfAsync("damaged.zip");
        (result.GetProperty("outcome").GetString(), result.GetProperty("code").GetString()).ShouldBe(("refused", "archive-unreadable"));
        result.GetProperty("detailFr").GetString()!.ShouldContain("archive zip");
        (await drop.ResultOfAsync("empty.xml")).GetProperty("code").GetString().ShouldBe("document-empty");
        drop.NamesIn("refused").ShouldBe(["damaged.zip", "empty.xml"]);
        await drop.Hub.ShouldHoldNothingAsync();
    }

    [Fact]
    public async Task A_file_that_is_still_being_written_is_left_alone_until_it_has_stood_still()
    {
        await using var drop = await StartAsync();
        foreach (var name in new[] { "F.xml.part", "F.xml.filepart", "F.TMP", ".F.xml" }) await drop.LeaveAsync(name, Archives.Xml("1"));
        await drop.LeaveAsync("growing.xml", Archives.Xml("1"));
        await drop.LookAsync();
        clock.Advance(TimeSpan.FromSeconds(9));
        await drop.LeaveAsync("growing.xml", Archives.Xml("1", padding: 100));
        await drop.CollectAsync();
        drop.NamesIn("archive").ShouldBe(["growing.xml"]);
        drop.NamesIn("in").Length.ShouldBe(4);
        (await drop.ResultOfAsync("growing.xml")).GetProperty("deposit").GetProperty("invoices")[0].GetProperty("size").GetInt32().ShouldBe(Archives.Xml("1", padding: 100).Length);

        File.Move(drop.PathOf("in", "F.xml.part"), drop.PathOf("in", "F.xml"));
        await drop.CollectAsync();
        drop.NamesIn("archive").ShouldBe(["F.xml", "growing.xml"]);
    }

    [Fact]
    public async Task A_file_that_a_killed_process_left_in_the_work_folder_is_deposited_once()
    {
        await using var drop = await StartAsync();
        await drop.LeaveAsync("F-1.xml", Archives.Xml("1"));
        await drop.CollectAsync();
        var before = await drop.ResultOfAsync("F-1.xml");

        // As if the process had been killed after the commit: no result, and the file still in the work folder.
        File.Delete(drop.PathOf("results", "F-1.xml.result.json"));
        var archived = Directory.EnumerateFiles(drop.PathOf("archive")).Single();
        File.Move(archived, drop.PathOf("work", Path.GetFileName(archived)));
        await drop.LookAsync();
        JsonElement.DeepEquals(await drop.ResultOfAsync("F-1.xml"), before).ShouldBeTrue();
        (await drop.Hub.CountAsync()).Documents.ShouldBe(1);

        // As if it had been killed before the commit.
        await File.WriteAllBytesAsync(drop.PathOf("work", Guid.CreateVersion7(clock.GetUtcNow()).ToString("N") + "~F-2.xml"), Archives.Xml("2"));
        await drop.LookAsync();
        (await drop.Hub.CountAsync()).Documents.ShouldBe(2);
        (drop.NamesIn("work").Length, drop.NamesIn("archive").Length).ShouldBe((0, 2));
    }

    [Fact]
    public async Task A_file_without_a_ticket_that_fails_does_not_hold_up_the_others_in_the_work_folder()
    {
        await using var drop = await StartAsync();
        await drop.LookAsync();
        // The result of the first one cannot be written.
        Directory.CreateDirectory(drop.PathOf("results", "0.xml.result.json"));
        await File.WriteAllBytesAsync(drop.PathOf("work", "0.xml"), []);
        for (var number = 1; number < 60; number++) await File.WriteAllBytesAsync(drop.PathOf("work", $"{number}.xml"), Archives.Xml($"{number}"));
        await drop.LookAsync();
        drop.NamesIn("work").ShouldBe(["0.xml"]);
        drop.NamesIn("archive").Length.ShouldBe(59);
    }

    [Fact]
    public async Task Another_content_under_the_same_name_is_another_deposit()
    {
        await using var drop = await StartAsync();
        foreach (var number in new[] { "1", "2" })
        {
            await drop.LeaveAsync("invoice.xml", Archives.Xml(number));
            await drop.CollectAsync();
        }
        (await drop.Hub.CountAsync()).Deposits.ShouldBe(2);
        drop.NamesIn("archive").ShouldBe(["invoice.xml", "invoice.xml"]);
    }

    [Fact]
    public async Task Two_processes_on_the_same_folders_never_take_a_file_twice()
    {
        // Each has a store of its own: no key would tell them of the other's deposits.
        await using var one = await StartAsync();
        await using var other = await StartAsync();
        for (var number = 0; number < 60; number++) await one.LeaveAsync($"F-{number}.xml", Archives.Xml($"{number}"));
        await Task.WhenAll(one.LookAsync(), other.LookAsync());
        clock.Advance(TimeSpan.FromSeconds(10));
        await Task.WhenAll(one.LookAsync(), other.LookAsync());
        ((await one.Hub.CountAsync()).Documents + (await other.Hub.CountAsync()).Documents).ShouldBe(60);
        one.NamesIn("archive").Length.ShouldBe(60);
    }

    [Fact]
    public async Task Links_and_what_is_no_file_are_never_followed()
    {
        await using var drop = await StartAsync();
        var secret = root.File("secret.xml");
        await File.WriteAllBytesAsync(secret, Archives.Xml("secret"));
        File.CreateSymbolicLink(drop.PathOf("in", "link.xml"), secret);
        Directory.CreateSymbolicLink(drop.PathOf("in", "folder"), root.Path);
        Directory.CreateDirectory(drop.PathOf("in", "sub"));
        await File.WriteAllBytesAsync(drop.PathOf("in", "sub/F.xml"), Archives.Xml("1"));
        using (var pipe = System.Diagnostics.Process.Start("mkfifo", drop.PathOf("in", "pipe.xml"))) await pipe.WaitForExitAsync();
        await drop.CollectAsync();

        (await drop.ResultOfAsync("link.xml")).GetProperty("code").GetString().ShouldBe("entry-not-a-file");
        (await drop.ResultOfAsync("pipe.xml")).GetProperty("outcome").GetString().ShouldBe("refused");
        File.Exists(secret).ShouldBeTrue();
        await drop.Hub.ShouldHoldNothingAsync();
    }

    [Fact]
    public async Task Folders_that_are_no_suppliers_and_folders_that_are_links_are_passed_over()
    {
        await using var drop = await StartAsync();
        Directory.CreateDirectory(drop.PathOf("in", account: "disabled"));
        await drop.LeaveAsync("F.xml", Archives.Xml("1"), "disabled");
        using var elsewhere = new TempFolder();
        Directory.Delete(drop.PathOf("in", account: "supplier-b"));
        Directory.CreateSymbolicLink(Path.Combine(root.Path, "supplier-b", "in"), elsewhere.Path);
        await File.WriteAllBytesAsync(elsewhere.File("F.xml"), Archives.Xml("1"));
        await drop.CollectAsync();
        await drop.Hub.ShouldHoldNothingAsync();
        drop.NamesIn("in", "disabled").ShouldBe(["F.xml"]);
        File.Exists(elsewhere.File("F.xml")).ShouldBeTrue();
    }

    [Fact]
    public async Task An_account_beyond_its_quota_waits_and_another_is_served()
    {
        await using var drop = await StartAsync(("Limits:InvoicesPerMinute", "2"));
        foreach (var number in new[] { "1", "2", "3" }) await drop.LeaveAsync($"F-{number}.xml", Archives.Xml(number));
        await drop.LeaveAsync("G.xml", Archives.Xml("1"), "supplier-b");
        await drop.CollectAsync();
        (drop.NamesIn("archive").Length, drop.NamesIn("work").Length).ShouldBe((2, 1));
        drop.NamesIn("archive", "supplier-b").ShouldBe(["G.xml"]);

        clock.Advance(TimeSpan.FromMinutes(1));
        await drop.LookAsync();
        (drop.NamesIn("archive").Length, drop.NamesIn("work").Length).ShouldBe((3, 0));
    }

    [Theory]
    [InlineData("F.xml")]
    [InlineData("00000000000000000000000000000000.xml")]
    [InlineData("ffffffffffffffffffffffffffffffff.xml")]
    [InlineData("ffffffffffffffffffffffffffffffff~F.xml")]
    public async Task What_was_put_away_is_kept_for_thirty_days(string name)
    {
        await using var drop = await StartAsync();
        await drop.LeaveAsync(name, Archives.Xml("1"));
        await drop.CollectAsync();
        File.SetLastWriteTimeUtc(Directory.EnumerateFiles(drop.PathOf("archive")).Single(), new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        clock.Advance(TimeSpan.FromDays(29));
        drop.Sweep();
        (drop.NamesIn("archive").Length, drop.NamesIn("results").Length).ShouldBe((1, 1));
        clock.Advance(TimeSpan.FromDays(2));
        drop.Sweep();
        (drop.NamesIn("archive").Length, drop.NamesIn("results").Length).ShouldBe((0, 0));
    }

    public void Dispose() => root.Dispose();

    private Task<DropHub> StartAsync(params (string Name, string Value)[] settings) => DropHub.StartAsync(root.Path, clock, settings);
}

using Hub.Cli.Deposit;
using Hub.Client;
using Hub.Testing;

namespace Hub.Cli.Online.Tests;

/// <summary>Runs over a folder that is changed between them, and journals that end as a kill leaves them.</summary>
public sealed class DepositRunTests : IDisposable
{
    private readonly TempFolder folder = new();
    private readonly OnlineHub hub;
    private readonly string supplier;
    private readonly HubClient client;

    public DepositRunTests(OnlineHub hub)
    {
        this.hub = hub;
        supplier = hub.NewSupplier();
        client = hub.As(supplier);
        Directory.CreateDirectory(Path.Combine(folder.Path, "invoices", "november"));
    }

    private string Journal => folder.File("state.jsonl");

    public void Dispose()
    {
        client.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task What_was_answered_is_not_sent_again_and_what_changed_is()
    {
        Write("a.xml", "one");
        Write("november/b.xml", "two");
        (await RunAsync()).Taken.ShouldBe(2);
        Counts(await RunAsync()).ShouldBe((0, 0, 2, 0));
        Write("a.xml", "one, mended");
        Write("c.xml", "three");
        Counts(await RunAsync()).ShouldBe((2, 0, 1, 0));
        (await hub.DepositedAsync(supplier)).ShouldBe(["a.xml", "a.xml", "b.xml", "c.xml"]);
    }

    [Fact]
    public async Task A_file_that_was_only_touched_is_not_sent_again()
    {
        Write("a.xml", "one");
        await RunAsync();
        File.SetLastWriteTimeUtc(PathOf("a.xml"), new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        Counts(await RunAsync()).ShouldBe((0, 0, 1, 0));
    }

    [Fact]
    public async Task Killed_between_the_hubs_answer_and_its_note_it_asks_again_under_the_same_key()
    {
        Write("a.xml", "one");
        Write("b.xml", "two");
        await RunAsync();
        ForgetLastAnswer();
        (await RunAsync()).Taken.ShouldBe(2);
        (await hub.DepositedAsync(supplier)).ShouldBe(["a.xml", "b.xml"]);
    }

    [Fact]
    public async Task Killed_before_its_note_and_changed_since_only_the_changed_file_is_sent_as_a_new_one()
    {
        Write("a.xml", "one");
        Write("b.xml", "two");
        await RunAsync();
        ForgetLastAnswer();
        Write("b.xml", "two, mended");
        (await RunAsync()).ExitCode.ShouldBe(ExitCodes.Done);
        (await hub.DepositedAsync(supplier)).ShouldBe(["a.xml", "b.xml", "b.xml"]);
        Counts(await RunAsync()).ShouldBe((0, 0, 2, 0));
    }

    [Fact]
    public async Task Killed_before_its_note_and_deleted_since_the_rest_is_not_sent_a_second_time()
    {
        Write("a.xml", "one");
        Write("b.xml", "two");
        await RunAsync();
        ForgetLastAnswer();
        File.Delete(PathOf("b.xml"));
        await RunAsync();
        (await hub.DepositedAsync(supplier)).ShouldBe(["a.xml", "b.xml"]);
        Counts(await RunAsync()).ShouldBe((0, 0, 1, 0));
    }

    [Fact]
    public async Task Killed_before_anything_reached_the_hub_the_files_go_as_they_are_now()
    {
        Write("a.xml", "one");
        var file = await new DepositFolder(folder.File("invoices")).ReadAsync(new LocalFile("a.xml", 3, 0), default);
        using (var journal = OpenJournal()) journal.Begin(FileGroup.Of([file with { Sha256 = new string('0', 64) }]));
        (await RunAsync()).Taken.ShouldBe(1);
        (await hub.DepositedAsync(supplier)).ShouldBe(["a.xml"]);
    }

    [Fact]
    public async Task Without_its_journal_the_same_folder_has_the_same_keys()
    {
        Write("a.xml", "one");
        await RunAsync();
        File.Delete(Journal);
        (await RunAsync()).Taken.ShouldBe(1);
        (await hub.DepositedAsync(supplier)).ShouldBe(["a.xml"]);
    }

    [Fact]
    public async Task A_line_that_the_kill_tore_is_cut_off()
    {
        Write("a.xml", "one");
        await RunAsync();
        File.AppendAllText(Journal, """{"answered":"hub-cli-""");
        Counts(await RunAsync()).ShouldBe((0, 0, 1, 0));
        Write("b.xml", "two");
        await RunAsync();
        (await RunAsync()).Before.ShouldBe(2);
    }

    [Fact]
    public async Task What_the_hub_refuses_is_told_each_time_and_sent_again_when_it_is_mended()
    {
        Write("a.xml", "");
        Write("b.xml", "two");
        foreach (var taken in new[] { 1, 0 })
        {
            var summary = await RunAsync();
            (summary.Taken, summary.ExitCode).ShouldBe((taken, ExitCodes.SomeRefused));
            summary.Refused.ShouldHaveSingleItem().ShouldSatisfyAllConditions(file => file.Path.ShouldBe("a.xml"), file => file.Refused.ShouldBe("document-empty"));
        }
        Write("a.xml", "one");
        (await RunAsync()).ExitCode.ShouldBe(ExitCodes.Done);
        (await hub.DepositedAsync(supplier)).ShouldBe(["a.xml", "b.xml"]);
    }

    [Fact]
    public async Task A_group_of_which_the_hub_takes_nothing_is_answered_too()
    {
        Write("a.xml", "");
        Write("november/a.xml", "");
        (await RunAsync()).Refused.Select(file => (file.Path, file.Refused)).ShouldBe([("a.xml", "document-empty"), ("november/a.xml", "document-empty")]);
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_does_not_keep_the_others_from_being_sent()
    {
        Write("a.xml", "one");
        File.CreateSymbolicLink(PathOf("b.xml"), folder.File("nowhere"));
        var summary = await RunAsync();
        (summary.Taken, summary.ExitCode).ShouldBe((1, ExitCodes.Usage));
        summary.Unsent.ShouldHaveSingleItem().ShouldStartWith("b.xml");
    }

    [Fact]
    public async Task Names_with_accents_spaces_and_quotes_arrive_as_they_are()
    {
        string[] names = ["a \"b\".xml", "facture n° 7 été.xml", "œuvre;#%.pdf"];
        foreach (var name in names) Write(name, name);
        (await RunAsync()).Taken.ShouldBe(3);
        (await hub.DepositedAsync(supplier)).ShouldBe(names, ignoreOrder: true);
    }

    private async Task<DepositSummary> RunAsync()
    {
        using var journal = OpenJournal();
        var files = new DepositFolder(folder.File("invoices"));
        return await new DepositRun(files, journal, new GroupSender(files, client.Deposits, journal), 2, new NoDisplay()).RunAsync(TestContext.Current.CancellationToken);
    }

    private static (int Taken, int Refused, int Before, int Unsent) Counts(DepositSummary summary) => (summary.Taken, summary.Refused.Count, summary.Before, summary.Unsent.Count);

    private DepositJournal OpenJournal() => DepositJournal.Open(Journal, new JournalLine { Folder = folder.Path, Hub = hub.Address, Account = supplier });

    /// <summary>As if the program had been killed when the hub had answered and before that was noted.</summary>
    private void ForgetLastAnswer()
    {
        var lines = File.ReadAllLines(Journal);
        lines[^1].ShouldContain("\"answered\"");
        File.WriteAllLines(Journal, lines[..^1]);
    }

    private void Write(string name, string content) => File.WriteAllText(PathOf(name), content);

    private string PathOf(string name) => Path.Combine(folder.File("invoices"), name);

    private sealed class NoDisplay : IDepositDisplay
    {
        public void Start(int files)
        {
        }

        public void Advance(int files)
        {
        }
    }
}

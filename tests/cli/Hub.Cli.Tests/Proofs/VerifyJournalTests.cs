using Hub.Cli.VerifyJournal;
using Hub.Explain;
using Hub.JournalChain;
using Hub.Notification;
using Hub.Testing;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace Hub.Cli.Tests.Proofs;

public sealed class VerifyJournalTests(WrittenJournal journal) : IClassFixture<WrittenJournal>
{
    [Fact]
    public async Task A_journal_as_it_was_written_holds()
    {
        var (code, text) = await VerifyAsync(journal.Copy("whole"), heads: [journal.KeptHeads]);
        text.ShouldContain("30 rows: each follows from the one before");
        text.ShouldContain("2 signed heads in the database");
        text.ShouldContain("kept.json, head of row 20");
        text.ShouldNotContain("✗");
        code.ShouldBe(0);
    }

    [Theory]
    [InlineData("UPDATE Journal SET Status = 203 WHERE Sequence = 7", "Row 7")]
    [InlineData("UPDATE Journal SET Comment = '' WHERE Sequence = 7", "Row 7")]
    [InlineData("UPDATE Journal SET At = At + 1 WHERE Sequence = 1", "Row 1")]
    [InlineData("UPDATE Journal SET SupplierAccount = 'sncf' WHERE Sequence = 30", "Row 30")]
    [InlineData("UPDATE Journal SET FindingCount = 'none' WHERE Sequence = 7", "Row 7")]
    [InlineData("UPDATE Journal SET InvoiceId = x'00' WHERE Sequence = 7", "Row 7")]
    [InlineData("UPDATE Journal SET Hash = x'00' WHERE Sequence = 7", "Row 7", "Row 8")]
    [InlineData("DELETE FROM Journal WHERE Sequence = 7", "Row 7")]
    [InlineData("DELETE FROM Journal WHERE Sequence BETWEEN 9 AND 20", "Rows 9 to 20")]
    [InlineData("DELETE FROM Journal WHERE Sequence > 25", "Rows 26 to 30")]
    [InlineData("DELETE FROM Journal", "Rows 1 to 30")]
    [InlineData("UPDATE JournalHead SET Hash = zeroblob(32)", "Row 30")]
    [InlineData("DELETE FROM JournalHead", "Row 30")]
    public async Task A_changed_or_removed_row_is_named(string sql, params string[] rows)
    {
        var (code, text) = await VerifyAsync(journal.Copy(NameOf(sql), sql));
        Failures(text).Select(line => line[2..line.IndexOf(':', StringComparison.Ordinal)]).ShouldBe(rows);
        code.ShouldBe(1);
    }

    [Fact]
    public async Task Two_rows_that_changed_places_are_named()
    {
        const string Swap = """
            UPDATE Journal SET Sequence = -7 WHERE Sequence = 7;
            UPDATE Journal SET Sequence = 7 WHERE Sequence = 12;
            UPDATE Journal SET Sequence = 12 WHERE Sequence = -7;
            """;
        var (code, text) = await VerifyAsync(journal.Copy("swapped", Swap));
        foreach (var row in new[] { 7, 8, 12, 13 }) text.ShouldContain($"✗ Row {row}: it does not follow");
        code.ShouldBe(1);
    }

    [Theory]
    [InlineData(31, "Row 31: inserted")]
    [InlineData(0, "Row 0: inserted")]
    [InlineData(-5, "Row -5: inserted")]
    public async Task A_row_where_none_was_written_is_named(long sequence, string told)
    {
        var (code, text) = await VerifyAsync(journal.Copy("beside" + sequence, Insert(sequence)));
        Failures(text).ShouldHaveSingleItem().ShouldContain(told);
        code.ShouldBe(1);
    }

    [Fact]
    public async Task A_row_that_was_pushed_in_between_is_named()
    {
        var push = $"UPDATE Journal SET Sequence = -Sequence WHERE Sequence > 14; UPDATE Journal SET Sequence = 1 - Sequence WHERE Sequence < 0; {Insert(15)}; UPDATE JournalHead SET Last = 31";
        var (code, text) = await VerifyAsync(journal.Copy("pushed", push));
        Failures(text).First().ShouldContain("Row 15:");
        code.ShouldBe(1);
    }

    [Fact]
    public async Task A_tail_that_was_cut_together_with_its_counter_is_found_by_the_signed_heads()
    {
        const string Cut = "DELETE FROM Journal WHERE Sequence > 15; UPDATE JournalHead SET Last = 15, Hash = (SELECT Hash FROM Journal WHERE Sequence = 15);";
        Failures((await VerifyAsync(journal.Copy("cut", Cut))).Text).ShouldHaveSingleItem().ShouldContain("Rows 16 to 20: missing");
        var bare = journal.Copy("cut-bare", Cut + "DELETE FROM SealedHeads WHERE Sequence > 15");
        (await VerifyAsync(bare)).Code.ShouldBe(0);
        var (code, text) = await VerifyAsync(bare, heads: [journal.KeptHeads]);
        Failures(text).ShouldHaveSingleItem().ShouldContain("Rows 16 to 20: missing");
        code.ShouldBe(1);
    }

    [Fact]
    public async Task A_journal_whose_hashes_were_computed_anew_after_a_change_is_found_by_the_signed_heads()
    {
        var forged = journal.Copy("forged", "UPDATE Journal SET SupplierAccount = 'sncf' WHERE Sequence = 13");
        ChainAnew(forged);
        var (code, text) = await VerifyAsync(forged);
        Failures(text).ShouldHaveSingleItem().ShouldContain("Rows 11 to 20: not those of which the hub signed the head");
        code.ShouldBe(1);
    }

    [Fact]
    public async Task When_the_database_has_lost_its_heads_a_supplier_who_kept_one_finds_it()
    {
        var forged = journal.Copy("forged-bare", "UPDATE Journal SET SupplierAccount = 'sncf' WHERE Sequence = 3; DELETE FROM SealedHeads");
        ChainAnew(forged);
        (await VerifyAsync(forged)).Code.ShouldBe(0);
        var (code, text) = await VerifyAsync(forged, heads: [journal.KeptHeads]);
        Failures(text).ShouldHaveSingleItem().ShouldContain("Rows 1 to 10: not those");
        code.ShouldBe(1);
    }

    [Fact]
    public async Task A_head_that_somebody_else_signed_or_changed_is_named()
    {
        const string Change = "UPDATE SealedHeads SET Hash = zeroblob(32) WHERE Sequence = 10; UPDATE SealedHeads SET Jws = replace(Jws, '.', '.e') WHERE Sequence = 20";
        var (code, text) = await VerifyAsync(journal.Copy("heads", Change));
        text.ShouldContain("✗ The head of row 10 in the database is not what was signed.");
        text.ShouldContain("✗ The head of row 20 in the database: ");
        code.ShouldBe(1);
    }

    [Fact]
    public async Task Without_keys_the_rows_are_checked_and_the_heads_are_not()
    {
        var (code, text) = await VerifyAsync(journal.Copy("no-keys"), keys: null);
        text.ShouldContain("✓ 30 rows");
        text.ShouldContain("give the hub's keys with --jwks");
        code.ShouldBe(1);
    }

    [Fact]
    public async Task A_journal_that_is_in_use_is_read_as_it_is_at_one_moment()
    {
        using var folder = new TempFolder();
        await using var hub = await HubProcess.StartAsync([new NotificationService()], folder.Path);
        await WrittenJournal.SendAsync(hub);
        var (code, text) = await VerifyAsync(folder.File("notification.db"));
        text.ShouldContain("✓ 10 rows");
        code.ShouldBe(0);
    }

    [Fact]
    public void What_is_read_is_t_sql_too()
    {
        foreach (var statement in JournalDatabase.Statements)
        {
            using var reader = new StringReader(statement);
            new TSql160Parser(initialQuotedIdentifiers: true).Parse(reader, out var errors);
            errors.ShouldBeEmpty(statement);
        }
    }

    [Fact]
    public async Task It_is_told_in_French_too()
    {
        var (_, text) = await VerifyAsync(journal.Copy("french", "DELETE FROM Journal WHERE Sequence = 7"), language: Language.French);
        text.ShouldContain("✗ Ligne 7 : absence.");
    }

    [Theory]
    [InlineData("nowhere.db")]
    [InlineData(null)]
    public async Task What_is_no_journal_is_wrong_usage(string? name) => (await VerifyAsync(name ?? journal.Keys)).Code.ShouldBe(ExitCodes.Usage);

    private async Task<(int Code, string Text)> VerifyAsync(string file, string[]? heads = null, string? keys = "", Language language = Language.English)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var report = new ProofReport(output, language);
        var code = await VerifyJournalCommand.RunAsync(() => JournalDatabase.OpenFile(file), heads ?? [], keys is "" ? journal.Keys : keys, report, errors, default);
        return (code, output.ToString());
    }

    private static IEnumerable<string> Failures(string text) => text.Split('\n').Where(line => line.StartsWith('✗'));

    private static string NameOf(string sql) => string.Concat(sql.Where(char.IsAsciiLetterOrDigit));

    private static string Insert(long sequence) =>
        $"INSERT INTO Journal SELECT {sequence}, randomblob(16), {string.Join(", ", StoredRowReader.Columns.Split(", ").Skip(2))} FROM Journal WHERE Sequence = 9";

    /// <summary>What somebody does who knows the definition of the chain.</summary>
    private static void ChainAnew(string file)
    {
        var (link, hash) = (new ChainLink(), ChainLink.Beginning);
        var sql = new List<string>();
        using (var database = JournalDatabase.OpenFile(file))
        {
            foreach (var row in database.ReadRows(long.MaxValue))
            {
                hash = link.Next(hash, row.Row!.Value);
                sql.Add($"UPDATE Journal SET Hash = x'{System.Convert.ToHexString(hash)}' WHERE Sequence = {row.Sequence}");
            }
        }
        WrittenJournal.Execute(file, $"{string.Join(';', sql)}; UPDATE JournalHead SET Hash = x'{System.Convert.ToHexString(hash)}'");
    }
}

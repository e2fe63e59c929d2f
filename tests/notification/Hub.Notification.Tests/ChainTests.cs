using System.Security.Cryptography;
using Hub.JournalChain;
using Hub.Notification.KeepJournal;
using Hub.Notification.Storage;
using Hub.Storage;
using Hub.Testing;
using Microsoft.EntityFrameworkCore;

namespace Hub.Notification.Tests;

/// <summary>What the journal holds is what was hashed.</summary>
public sealed class ChainTests
{
    public static IEnumerable<object[]> Engines => TestStores.Engines;

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Each_row_is_chained_to_the_row_before_over_several_messages(StorageProvider engine)
    {
        await using var store = await TestStores.CreateAsync<NotificationContext, SqliteNotificationContext, SqlServerNotificationContext>(engine);
        await using var db = store.CreateDbContext();
        var news = new News(invoices: 3);
        foreach (var batch in new[] { JournalEvents.Of(news.Received()), JournalEvents.Of(news.Rejected(news.Invoices)), JournalEvents.Of(news.Received()) }) await JournalWriter.WriteAsync(db, batch, TimeProvider.System, default);
        await ShouldBeChainedAsync(db, 6);
    }

    [Theory]
    [InlineData("a\0b")]
    [InlineData("\0")]
    [InlineData("")]
    [InlineData("\ud800 alone")]
    [InlineData("\r\n\t\u001f\u007f\u2028")]
    [InlineData("« été » \U0001F9FE \"'\\")]
    public async Task A_text_reads_back_as_the_one_that_was_hashed(string text)
    {
        await using var store = await TestStores.CreateAsync<NotificationContext, SqliteNotificationContext, SqlServerNotificationContext>(StorageProvider.Sqlite);
        await using var db = store.CreateDbContext();
        var news = new News();
        await JournalWriter.WriteAsync(db, JournalEvents.Of(new Contracts.InvoiceStatusesChanged { BatchId = News.NewId(), Changes = [news.Change(news.Invoice, 210, 5) with { Comment = text, Reason = text }] }), TimeProvider.System, default);
        await ShouldBeChainedAsync(db, 1);
    }

    [Fact]
    public void The_canonical_form_is_the_documented_one()
    {
        var row = new JournalRow
        {
            Sequence = 1, EventId = Id(1), Type = "t", InvoiceId = Id(2), DepositId = Id(3), SupplierAccount = "edf", Number = "é", Status = 200, Position = -2, SetBy = "platform", At = 1_700_000_000_000, FindingCount = 0,
            RecordedAt = 1_700_000_000_000_001,
        };
        const string Bytes =
            "01" + "0000000000000001" + "00000000000000000000000000000001" + "00000001" + "74" + "00000000000000000000000000000002" + "00000000000000000000000000000003" +
            "00000003" + "656466" + "ffffffff" + "00000002" + "c3a9" + "ffffffff" + "000000c8" + "fffffffffffffffe" + "ffffffff" + "ffffffff" + "00000008" + "706c6174666f726d" + "0000018bcfe56800" + "ffffffff" + "00000000" + "00060a24181e4001";
        new ChainLink().Next(ChainLink.Beginning, row).ShouldBe(SHA256.HashData([.. new byte[32], .. Convert.FromHexString(Bytes)]));
    }

    /// <summary>Every row follows from the one before, and the head is the last.</summary>
    internal static async Task ShouldBeChainedAsync(NotificationContext db, int rows)
    {
        var stored = await db.Journal.AsNoTracking().OrderBy(entry => entry.Sequence).ToListAsync();
        stored.Count.ShouldBe(rows);
        var chained = ChainedEvent.Chain(new JournalHead { Id = JournalHead.TheOne, Last = 0, Hash = ChainLink.Beginning }, stored);
        stored.Select(entry => Convert.ToHexString(entry.Hash)).ShouldBe(chained.Select(entry => Convert.ToHexString(entry.Hash)));
        var head = await db.Head.AsNoTracking().SingleAsync();
        head.Last.ShouldBe(rows);
        head.Hash.ShouldBe(stored[^1].Hash);
    }

    private static Guid Id(byte last) => new([.. new byte[15], last], bigEndian: true);
}

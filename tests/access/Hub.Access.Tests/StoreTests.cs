using Hub.Access.Storage;
using Hub.Storage;
using Hub.Testing;
using Microsoft.EntityFrameworkCore;
using OpenIddict.EntityFrameworkCore.Models;

namespace Hub.Access.Tests;

public sealed class StoreTests
{
    public static IEnumerable<object[]> Engines => TestStores.Engines;

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task An_account_is_read_as_it_was_written(StorageProvider engine)
    {
        await using var store = await TestStores.CreateAsync<AccessContext, SqliteAccessContext, SqlServerAccessContext>(engine);
        var at = new DateTimeOffset(2026, 11, 23, 8, 0, 0, 123, TimeSpan.Zero);
        await using (var db = store.CreateDbContext())
        {
            db.Accounts.Add(new Account { Id = "edf", Name = "Électricité", Role = "supplier", CreatedAt = at, PreviousSecret = "hash", PreviousSecretUntil = at.AddHours(1) });
            await db.SaveChangesAsync();
        }
        await using var again = store.CreateDbContext();
        var account = await again.Accounts.SingleAsync(row => row.PreviousSecretUntil > at);
        (account.Name, account.CreatedAt, account.DisabledAt).ShouldBe(("Électricité", at, null));
    }

    [Fact]
    public async Task Every_statement_is_t_sql()
    {
        var check = TSqlCheck<AccessContext>.For<SqlServerAccessContext>();
        check.RecordMigrations();
        await check.RecordAsync(db => db.Accounts.Where(account => account.Id.CompareTo("a") > 0).OrderBy(account => account.Id).Take(10).ToListAsync());
        await check.RecordAsync(db => db.Accounts.SingleOrDefaultAsync(account => account.Id == "edf"));
        await check.RecordAsync(db => db.Accounts.Where(account => account.Id == "edf" && account.PreviousSecretUntil > DateTimeOffset.UnixEpoch).Select(account => account.PreviousSecret).SingleOrDefaultAsync());
        await check.RecordAsync(db => db.Set<OpenIddictEntityFrameworkCoreApplication<Guid>>().SingleOrDefaultAsync(client => client.ClientId == "edf"));
        await check.RecordAsync(AddAsync);
        check.Errors().ShouldBeEmpty();
    }

    private static async Task AddAsync(AccessContext db)
    {
        db.Accounts.Add(new Account { Id = "edf", Name = "EDF", Role = "supplier", CreatedAt = DateTimeOffset.UnixEpoch });
        db.Add(new OpenIddictEntityFrameworkCoreApplication<Guid> { ClientId = "edf" });
        await db.SaveChangesAsync();
    }
}

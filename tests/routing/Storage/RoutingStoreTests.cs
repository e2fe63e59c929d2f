using Hub.DocumentStore.Archive;
using Hub.Routing.CountPaymentDelay;
using Hub.Routing.DeliverToCollectivity;
using Hub.Routing.Duplicates;
using Hub.Routing.ExplainRouting;
using Hub.Routing.FindCollectivity;
using Hub.Routing.KeepDirectory;
using Hub.Routing.LifeCycle;
using Hub.Routing.ManageRules;
using Hub.Routing.MoveOutOldDays;
using Hub.Routing.Quarantine;
using Hub.Routing.Storage;
using Hub.Storage;
using Hub.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Hub.Routing.Tests.Storage;

/// <summary>The store's statements on each engine that the run has.</summary>
public sealed class RoutingStoreTests
{
    private static readonly DateTimeOffset Now = DateTimeOffset.FromUnixTimeMilliseconds(1_800_000_000_123);

    private static readonly BackOfficeSystem CitySystem = new() { SystemId = "city-a", Account = "city-a", Name = "city-a", Channel = DeliveryChannel.Http };

    public static IEnumerable<object[]> Engines => TestStores.Engines;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task An_invoice_is_read_back_as_it_was_entered_and_its_document_is_cut_out_of_its_pack(StorageProvider engine)
    {
        await using var store = await CreateAsync(engine);
        await using var db = store.CreateDbContext();
        var validated = Enumerable.Range(0, 3).Select(_ => Invoices.To("11111111100011", "S1", "E1")).ToList();
        var (pack, rows) = DocumentPacker.Pack(Invoices.NewId(), null, [.. validated, Invoices.To(null) with { Document = null }], Now);
        db.Packs.Add(pack!);
        await db.SaveChangesAsync(Stop);
        (await InvoiceRows.InsertAsync(db, rows, Stop)).ShouldBe(4);
        var read = await db.Invoices.AsNoTracking().OrderBy(row => row.InvoiceId).ToListAsync(Stop);
        read.ShouldBeEquivalentTo(rows.OrderBy(row => row.InvoiceId.ToString(), StringComparer.Ordinal).Select(Stored).ToList());
        var documents = await Packs().ReadAsync(db, rows, Stop);
        documents.Count.ShouldBe(3);
        foreach (var invoice in validated) documents[invoice.InvoiceId].ShouldBe(invoice.Document);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task A_step_is_written_only_on_the_state_that_it_was_decided_on(StorageProvider engine)
    {
        await using var store = await CreateAsync(engine);
        await using var db = store.CreateDbContext();
        var row = await InvoiceAsync(db);
        var state = InvoiceState.Columns.Compile()(row);
        var one = new LifeJournal(Now);
        one.Take(one.Take(state, new StatusWish(203, Actor.Platform)) with { CollectivityAccount = "city-a" }, new StatusWish(204, Actor.Recipient));
        var late = new LifeJournal(Now);
        late.Take(state, new StatusWish(203, Actor.Platform));
        await one.WriteAsync(db, new Hub.Outbox.Outgoing(), Invoices.NewId(), Stop);
        await Should.ThrowAsync<DbUpdateConcurrencyException>(() => late.WriteAsync(db, new Hub.Outbox.Outgoing(), Invoices.NewId(), Stop));
        var after = await db.Invoices.AsNoTracking().SingleAsync(Stop);
        (after.Status, after.StatusSequence, after.CollectivityAccount, after.Reached).ShouldBe((204, 2, "city-a", 0b11001));
        (await db.StatusSteps.AsNoTracking().OrderBy(step => step.Sequence).Select(step => step.Status).ToListAsync(Stop)).ShouldBe([203, 204]);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Steps_of_invoices_that_came_to_another_account_and_of_those_that_stayed_are_written_at_once(StorageProvider engine)
    {
        await using var store = await CreateAsync(engine);
        await using var db = store.CreateDbContext();
        var states = new List<InvoiceState>();
        for (var at = 0; at < 3; at++) states.Add(InvoiceState.Columns.Compile()(await InvoiceAsync(db)));
        var arrival = new LifeJournal(Now);
        foreach (var state in states) arrival.Take(state with { CollectivityAccount = "city-a" }, new StatusWish(203, Actor.Platform));
        await arrival.WriteAsync(db, new Hub.Outbox.Outgoing(), Invoices.NewId(), Stop);
        var routed = (await StateRows.OfAsync(db, [.. states.Select(state => state.InvoiceId)], Stop)).Values.OrderBy(state => state.InvoiceId).ToList();
        var (one, other) = (new LifeJournal(Now), new LifeJournal(Now));
        one.Take(routed[0], new StatusWish(204, Actor.Recipient));
        one.Assign(routed[1] with { CollectivityAccount = "city-b" });
        other.Take(routed[2] with { CollectivityAccount = null }, new StatusWish(204, Actor.Recipient));
        await LifeJournal.WriteAsync(db, [one, other], Stop);
        var after = await StateRows.OfAsync(db, [.. states.Select(state => state.InvoiceId)], Stop);
        routed.Select(state => after[state.InvoiceId]).Select(state => (state.Status, state.Sequence, state.CollectivityAccount)).ShouldBe([(204, 2, "city-a"), (203, 1, "city-b"), (204, 2, null)]);
        (await StateRows.OfAccountAsync(db, "city-b", [.. after.Keys], Stop)).Keys.ShouldBe([routed[1].InvoiceId]);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task A_lease_takes_free_deliveries_only_and_ends_as_it_should(StorageProvider engine)
    {
        await using var store = await CreateAsync(engine);
        await using var db = store.CreateDbContext();
        var order = NewOrder();
        var deliveries = Enumerable.Range(0, 5).Select(_ => order.NewDelivery(Invoices.NewId(), CitySystem, DeliveryChannel.Http)).ToList();
        await DeliveryRows.InsertAsync(db, deliveries, Stop);
        var (mine, other) = (Invoices.NewId(), Invoices.NewId());
        var first = await InboxQueries.LeaseAsync(db, "city-a", ["city-a"], 3, mine, Now, TimeSpan.FromSeconds(60), Stop);
        first.Select(row => row.DeliveryId).ShouldBe(deliveries.Take(3).Select(row => row.DeliveryId));
        (await InboxQueries.LeaseAsync(db, "city-a", ["city-a"], 10, other, Now, TimeSpan.FromSeconds(60), Stop)).Count.ShouldBe(2);
        var request = new SettleRequest { LeaseId = mine, DeliveryIds = [deliveries[0].DeliveryId, deliveries[4].DeliveryId] };
        (await InboxQueries.SettleAsync(db, "city-a", request, DeliveryState.Acknowledged, Now, Stop)).ShouldBe([SettleVerdict.Settle, SettleVerdict.Expired]);
        (await InboxQueries.SettleAsync(db, "city-a", request with { DeliveryIds = [deliveries[1].DeliveryId] }, DeliveryState.Waiting, Now, Stop)).ShouldBe([SettleVerdict.Settle]);
        (await InboxQueries.Free(db, "city-a", "city-a", Now).CountAsync(Stop)).ShouldBe(1);
        (await InboxQueries.Free(db, "city-a", "city-a", Now.AddSeconds(60)).CountAsync(Stop)).ShouldBe(4);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task An_import_is_seen_when_it_has_ended_and_what_was_before_it_can_still_be_read(StorageProvider engine)
    {
        await using var store = await CreateAsync(engine);
        await using var db = store.CreateDbContext();
        var first = await ImportAsync(db, "Ville A", "Un");
        var second = await ImportAsync(db, "Ville A la neuve", "Deux", end: false);
        (await DirectoryReader.ReadAsync(db, Stop)).Find("11111111100011")!.Name.ShouldBe("Ville A");
        await ImportLedger.EndAsync(db, second, Now, Stop);
        var city = (await DirectoryReader.ReadAsync(db, Stop)).Find("11111111100011")!;
        (city.Name, city.Services["s1"].Label, city.Services["s1"].ValidUntil).ShouldBe(("Ville A la neuve", "Deux", new DateOnly(2026, 12, 31)));
        (await DirectoryReader.ReadOneAsync(db, first.Id, "11111111100011", Stop)).Find("11111111100011")!.Services["S1"].Label.ShouldBe("Un");
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task An_import_that_breaks_off_leaves_the_directory_as_it_was(StorageProvider engine)
    {
        await using var store = await CreateAsync(engine);
        await using var db = store.CreateDbContext();
        await ImportAsync(db, "Ville A", "Un");
        var before = await db.Organisations.AsNoTracking().ToListAsync(Stop);
        var broken = await ImportAsync(db, "Ville A la neuve", "Deux", end: false);
        await ImportLedger.BreakOffAsync(db, broken.Id, Now, Stop);
        (await db.Organisations.AsNoTracking().ToListAsync(Stop)).ShouldBe(before);
        (await db.OrganisationServices.CountAsync(Stop)).ShouldBe(1);
        await Should.ThrowAsync<InvalidOperationException>(() => ImportLedger.EndAsync(db, broken, Now, Stop));
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Two_imports_cannot_run_at_once_and_two_invoices_cannot_hold_one_number(StorageProvider engine)
    {
        await using var store = await CreateAsync(engine);
        await using var db = store.CreateDbContext();
        await ImportAsync(db, "Ville A", "Un", end: false);
        await Should.ThrowAsync<ImportRunningException>(() => ImportLedger.BeginAsync(db, new ImportOrder("other"), Now, Stop));
        (await ImportLedger.BeginAsync(db, new ImportOrder("other"), Now + ImportLedger.Silence, Stop)).Id.ShouldBe(2);
        var first = await InvoiceAsync(db, "123456782/2026/F-1");
        UniqueIndex.Refused(await Should.ThrowAsync<Exception>(() => InvoiceAsync(db, "123456782/2026/F-1"))).ShouldBeTrue();
        await InvoiceAsync(db, "123456782/2026/f-1");
        var journal = new LifeJournal(Now);
        journal.Take(InvoiceState.Columns.Compile()(first), new StatusWish(LifeCycleStatuses.Rejected, Actor.Platform));
        await journal.WriteAsync(db, new Hub.Outbox.Outgoing(), Invoices.NewId(), Stop);
        await InvoiceAsync(db, "123456782/2026/F-1");
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task The_quarantine_is_counted_and_paged(StorageProvider engine)
    {
        await using var store = await CreateAsync(engine);
        await using var db = store.CreateDbContext();
        var rows = new List<RegisteredInvoice>();
        for (var at = 0; at < 5; at++) rows.Add(await InvoiceAsync(db));
        await QuarantineRows.InsertAsync(db, [.. rows.Select((row, at) => ToQuarantined(row, at < 3 ? "a" : "b"))], Stop);
        (await QuarantineQueries.CausesAsync(db, Stop)).ShouldBe([new QuarantineCause("a", 3, Now), new QuarantineCause("b", 2, Now)]);
        var first = await QuarantineQueries.PageAsync(db, new QuarantineSelection(), Guid.Empty, 3, Stop);
        var rest = await QuarantineQueries.PageAsync(db, new QuarantineSelection(), first[^1].InvoiceId, 3, Stop);
        first.Concat(rest).Select(item => item.InvoiceId).ShouldBe(rows.Select(row => row.InvoiceId).OrderBy(id => id.ToString(), StringComparer.Ordinal));
        (await QuarantineQueries.PageAsync(db, new QuarantineSelection { Cause = "b" }, Guid.Empty, 10, Stop)).Count.ShouldBe(2);
    }

    [Fact]
    public async Task Every_statement_and_every_migration_is_T_SQL()
    {
        var check = TSqlCheck<RoutingContext>.For<SqlServerRoutingContext>();
        check.RecordMigrations();
        var order = NewOrder();
        var delivery = order.NewDelivery(Invoices.NewId(), CitySystem, DeliveryChannel.Http);
        var row = InvoiceRegistration.ToRegister(Invoices.To("11111111100011"), new PackPart(Invoices.NewId(), 0, 1), Now);
        var journal = new LifeJournal(Now);
        journal.Take(InvoiceState.Columns.Compile()(row), new StatusWish(203, Actor.Platform));
        var arrival = new LifeJournal(Now);
        arrival.Assign(InvoiceState.Columns.Compile()(row) with { CollectivityAccount = "city-a" });
        await check.RecordAsync(db => InvoiceRows.InsertAsync(db, [row], Stop));
        await check.RecordAsync(db => DeliveryRows.InsertAsync(db, [delivery], Stop));
        await check.RecordAsync(db => DeliveryRows.DeliveredAsync(db, [delivery.DeliveryId], Now, Stop));
        await check.RecordAsync(db => DeliveryRows.ToInboxAsync(db, [delivery.DeliveryId], Now, Stop));
        await check.RecordAsync(db => DeliveryRows.LeaseAsync(db, [delivery.DeliveryId], delivery.InvoiceId, Now, Now, Stop));
        await check.RecordAsync(db => DeliveryRows.SettleAsync(db, [delivery.DeliveryId], delivery.InvoiceId, DeliveryState.Acknowledged, Now, Stop));
        await check.RecordAsync(db => DeliveryRows.SettleAsync(db, [delivery.DeliveryId], delivery.InvoiceId, DeliveryState.Waiting, Now, Stop));
        await check.RecordAsync(db => journal.WriteAsync(db, new Hub.Outbox.Outgoing(), row.InvoiceId, Stop));
        await check.RecordAsync(db => arrival.WriteAsync(db, new Hub.Outbox.Outgoing(), row.InvoiceId, Stop));
        await check.RecordAsync(db => QuarantineRows.InsertAsync(db, [ToQuarantined(row, "a")], Stop));
        await RecordDirectoryAsync(check);
        await check.RecordAsync(db => InvoiceRows.KnownAsync(db, [row.InvoiceId], Stop));
        await check.RecordAsync(db => StateRows.OfAsync(db, [row.InvoiceId], Stop));
        await check.RecordAsync(db => StateRows.OfAccountAsync(db, "city-a", [row.InvoiceId], Stop));
        await check.RecordAsync(db => TakenNumbers.ReadAsync(db, [row], Stop));
        await check.RecordAsync(db => Packs().ReadAsync(db, [row], Stop));
        await RecordOldDaysAsync(check, row.InvoiceId);
        await check.RecordAsync(db => InboxQueries.Free(db, "city-a", "city-a", Now).AnyAsync(Stop));
        await check.RecordAsync(db => InboxQueries.LeaseAsync(db, "city-a", ["city-a"], 10, row.InvoiceId, Now, TimeSpan.FromSeconds(5), Stop));
        await check.RecordAsync(db => InboxQueries.SettleAsync(db, "city-a", new SettleRequest { LeaseId = row.InvoiceId, DeliveryIds = [row.InvoiceId] }, DeliveryState.Waiting, Now, Stop));
        await check.RecordAsync(db => DeliveryConfirmation.TakeStepsAsync(db, new Hub.Outbox.Outgoing(), [row.InvoiceId], row.InvoiceId, Now, Stop));
        await check.RecordAsync(db => QuarantineQueries.CausesAsync(db, Stop));
        await RecordQuarantineAsync(check, row);
        await check.RecordAsync(db => DirectoryReader.ReadAsync(db, Stop));
        var waiting = new WaitingDeliveries(check, Packs(), Options.Create(new DeliveryOptions()));
        await check.RecordAsync(_ => waiting.SystemsAsync(Stop));
        await check.RecordAsync(_ => waiting.PageAsync("city-a", row.InvoiceId, 10, Stop));
        await check.RecordAsync(_ => waiting.HeldByOthersUntilAsync("city-a", row.InvoiceId, Stop));
        await check.RecordAsync(_ => waiting.ReleaseAsync(row.InvoiceId, Stop));
        await check.RecordAsync(db => DeliveryRows.ClaimAsync(db, "city-a", row.InvoiceId, Now, Now, 10, Stop));
        await check.RecordAsync(db => DeliveryRows.EndQueuedAsync(db, [row.InvoiceId], Now, Stop));
        await check.RecordAsync(db => DeliveryRows.WithdrawAsync(db, row.InvoiceId, Now, Stop));
        await check.RecordAsync(db => SupplierInvoices.StateAsync(db, "supplier-a", row.InvoiceId, Stop));
        await check.RecordAsync(db => db.Invoices.Select(DelayedInvoice.Columns).Take(10).ToListAsync(Stop));
        await check.RecordAsync(db => CompletionNotices.ReadAsync(db, [NewOrder().NewCompletion(row.InvoiceId, 3, new BackOfficeSystem { SystemId = "city-a", Account = "city-a", Name = "city-a", Channel = DeliveryChannel.Http }, DeliveryChannel.Http)], new DeliveryOptions(), null, Stop));
        await check.RecordAsync(_ => waiting.CountAsync(Now, Stop));
        await check.RecordAsync(_ => waiting.CountSystemsAsync(Now, Stop));
        await check.RecordAsync(db => DeliveryRows.ExtendAsync(db, [row.InvoiceId], row.InvoiceId, Now, Now, Stop));
        await check.RecordAsync(db => DeliveryRows.SetAsideAsync(db, [row.InvoiceId], Now, Stop));
        await check.RecordAsync(db => DeliveryRows.SetAsideFromQueueAsync(db, "city-a", [row.InvoiceId], SetAsideCause.Rejected, Now, Stop));
        await check.RecordAsync(db => DeliveryRows.PutBackAsync(db, [row.InvoiceId], DeliveryChannel.Http, Stop));
        await check.RecordAsync(db => InboxQueries.InOrder(db, InboxQueries.Free(db, "city-a", "city-a", Now), Now).ToListAsync(Stop));
        await check.RecordAsync(db => InboxQueries.LockOrderedAsync(db, ["city-a"], Stop));
        await check.RecordAsync(_ => waiting.IdsAsync("city-a", 10, Stop));
        check.Errors().ShouldBeEmpty();
        check.Statements.ShouldContain(statement => statement.Contains("IX_Deliveries_Open", StringComparison.Ordinal));
    }

    private static Task<TestStore<RoutingContext>> CreateAsync(StorageProvider engine) =>
        TestStores.CreateAsync<RoutingContext, SqliteRoutingContext, SqlServerRoutingContext>(engine);

    private static async Task<RegisteredInvoice> InvoiceAsync(RoutingContext db, string? numberKey = null)
    {
        var row = InvoiceRegistration.ToRegister(Invoices.To("11111111100011"), default, Now);
        row.NumberKey = numberKey;
        await InvoiceRows.InsertAsync(db, [row], Stop);
        return row;
    }

    private static QuarantinedInvoice ToQuarantined(RegisteredInvoice row, string cause) =>
        new() { InvoiceId = row.InvoiceId, Cause = cause, French = "fr", English = "en", Since = Now };

    private static async Task<ImportRun> ImportAsync(RoutingContext db, string name, string label, bool end = true)
    {
        var run = await ImportLedger.BeginAsync(db, new ImportOrder("test"), Now, Stop);
        db.ChangeTracker.Clear();
        await DirectoryWriter.WriteAsync(db, run, Lines(name, label), Stop);
        if (end) await ImportLedger.EndAsync(db, run, Now, Stop);
        return run;
    }

    private static DirectoryLine[] Lines(string name, string label) =>
    [
        new OrganisationLine(2, "11111111100011", new SystemWish(null, "city-a", DeliveryChannel.Amqp, DeliveredForm.Json, null), _ => Organisation(name)),
        new ServiceLine(3, "11111111100011", "S1", OfKnownOnly: false, _ => new OrganisationService
        {
            Siret = "11111111100011", CodeKey = "S1", Code = "S1", Label = label, EngagementDemanded = true, Active = true, ValidUntil = new DateOnly(2026, 12, 31), Origin = DirectoryOrigin.Operator,
        }),
    ];

    private static Organisation Organisation(string name) => new()
    {
        Siret = "11111111100011", Name = name, NameKey = SearchName.Of(name), System = "city-a", Demand = Demand.Either, PaymentDays = 50, Active = true, Origin = DirectoryOrigin.Operator,
    };

    private static async Task RecordQuarantineAsync(TSqlCheck<RoutingContext> check, RegisteredInvoice row)
    {
        var everything = new RetriesBody { Cause = "a", BuyerSiret = "11111111100011", Supplier = "supplier-a", From = Now, Until = Now };
        var run = new RetryRun { RunId = row.InvoiceId, StartedAt = Now, By = "operator", Selection = "{}", Total = 1, PerSecond = 1, State = RetryRunState.Running };
        var order = new RetryOrder(row.InvoiceId, "operator", run.RunId);
        await check.RecordAsync(db => QuarantineQueries.PageAsync(db, everything, row.InvoiceId, 10, Stop));
        await check.RecordAsync(db => QuarantineQueries.PageAsync(db, new QuarantineSelection { BuyerSiret = "" }, row.InvoiceId, 10, Stop));
        await check.RecordAsync(db => (everything with { InvoiceIds = [row.InvoiceId] }).Chosen(db).Select(pair => pair.Row.InvoiceId).ToListAsync(Stop));
        foreach (var by in QuarantineGroups.Keys.Keys) await check.RecordAsync(db => QuarantineGroups.ReadAsync(db, by, 10, Stop));
        foreach (var by in QuarantineGroups.Keys.Keys) await check.RecordAsync(db => QuarantineGroups.SamplesAsync(db, by, "a", Stop));
        await check.RecordAsync(db => QuarantineQueries.ActsAsync(db, row.InvoiceId, run.RunId, 7, 10, Stop));
        await check.RecordAsync(db => RetryMemberRows.InsertAsync(db, [new RetryMember { RunId = run.RunId, InvoiceId = row.InvoiceId }], Stop));
        await check.RecordAsync(db => RunQueries.NextAsync(db, run.RunId, 10, Stop));
        await check.RecordAsync(db => RunQueries.CountsAsync(db, run.RunId, Stop));
        await check.RecordAsync(db => RunQueries.RemainingAsync(db, run.RunId, Stop));
        await check.RecordAsync(db => RunQueries.LatestAsync(db, Stop));
        await check.RecordAsync(db => RetryRunner.HoldAsync(db, run.RunId, row.InvoiceId, Now, Stop));
        await check.RecordAsync(db => RetryRunner.EndAsync(db, run, Now, Stop));
        await check.RecordAsync(db => RetryTurn.TakeAsync(db, order, Stop));
    }

    private static async Task RecordOldDaysAsync(TSqlCheck<RoutingContext> check, Guid packId)
    {
        var place = new ArchivedPack { PackId = packId, FileName = "routing/2026-11-26.packs", Position = 0, Length = 3 };
        await check.RecordAsync(db => PackShelf.Oldest(db, packId).ToListAsync(Stop));
        await check.RecordAsync(db => PackShelf.ReplaceAsync(db, [place], Stop));
        await check.RecordAsync(db => ArchivedPackRows.AddAsync(db, [place], Stop));
        await check.RecordAsync(db => ArchivedPackRows.KeepAsync(db, [place], Stop));
        await check.RecordAsync(db => ArchivedPackRows.FindAsync(db, [packId], Stop));
        await check.RecordAsync(db => ArchivedPackRows.HasAnyAsync(db, ArchiveDay.Of(packId), Stop));
    }

    private static DeliveryOrder NewOrder() => new(new DeliveryClaims(Options.Create(new DeliveryOptions()), TimeProvider.System), TimeProvider.System);

    private static PackedDocuments Packs() => new(
        new PackFiles(Options.Create(new StorageOptions()), Options.Create(new ArchiveOptions())), NullLogger<PackedDocuments>.Instance);

    private static async Task RecordDirectoryAsync(TSqlCheck<RoutingContext> check)
    {
        var run = new ImportRun(7, new ImportOrder("test", Full: true), new SystemBook(7, [CitySystem]), new DirectoryTally());
        OrganisationLine[] ends = [new(4, "11111111100011", null, _ => null)];
        await check.RecordAsync(db => ImportLedger.BeginAsync(db, run.Order, Now, Stop));
        await check.RecordAsync(db => DirectoryWriter.WriteAsync(db, run, Lines("Ville A", "Un"), Stop));
        await check.RecordAsync(db => DirectoryWriter.WriteAsync(db, run, ends, Stop));
        await check.RecordAsync(db => DirectoryRows.Organisations.MarkAsync(db, [Organisation("Ville A")], Stop));
        await check.RecordAsync(db => DirectoryRows.Organisations.ReplaceAsync(db, [Organisation("Ville A")], Stop));
        await check.RecordAsync(db => DirectoryTable<Organisation>.ForgetAsync(db, 7, Stop));
        await check.RecordAsync(db => ImportLedger.BreakOffAsync(db, 7, Now, Stop));
        await check.RecordAsync(db => db.Organisations.Where(row => row.SeenImport < 7).ExecuteUpdateAsync(set => set.SetProperty(row => row.UntilImport, 7), Stop));
        await check.RecordAsync(db => DirectoryQueries.FindAsync(db, "11111111100011", 7, Stop));
        await check.RecordAsync(db => DirectoryQueries.SearchAsync(db, new DirectorySearch("111111111", "ville", "S1", "11111111100011", 10), 7, Stop));
        await check.RecordAsync(db => DirectoryQueries.ImportsAsync(db, 7, 10, Stop));
        await check.RecordAsync(db => DirectoryQueries.SystemsAsync(db, "city-a", "", 10, 7, Stop));
        await check.RecordAsync(db => DirectoryReader.VersionAtAsync(db, Now, Stop));
        await check.RecordAsync(db => DirectoryReader.ReadOneAsync(db, 7, "11111111100011", Stop));
        await check.RecordAsync(db => RuleStore.VersionsAsync(db, "city-a", 7, 10, Stop));
        await check.RecordAsync(db => ReplayQueries.Read(db, Now, Now.AddDays(1), "city-a").GetAsyncEnumerator(Stop).MoveNextAsync().AsTask());
    }

    /// <summary>What the store makes of a row: instants have milliseconds.</summary>
    private static RegisteredInvoice Stored(RegisteredInvoice row)
    {
        var copy = InvoiceRegistration.ToRegister(
            new Hub.Contracts.ValidatedInvoice
            {
                InvoiceId = row.InvoiceId, DepositId = row.DepositId, SupplierAccount = row.SupplierAccount, FileName = row.FileName, Sha256 = row.Sha256, Size = row.Size,
                DepositedAt = DateTimeOffset.FromUnixTimeMilliseconds(row.DepositedAt.ToUnixTimeMilliseconds()), Format = row.Format, MediaType = row.MediaType, Number = row.Number,
                IssueDate = row.IssueDate, DueDate = row.DueDate, TypeCode = row.TypeCode, Currency = row.Currency, SellerName = row.SellerName, SellerSiret = row.SellerSiret,
                BuyerSiret = row.BuyerSiret, ServiceCode = row.ServiceCode, EngagementNumber = row.EngagementNumber, TotalWithoutVat = row.TotalWithoutVat, TotalWithVat = row.TotalWithVat,
                AmountDue = row.AmountDue,
            },
            new PackPart(row.PackId, row.PackOffset, row.PackLength),
            row.RegisteredAt);
        return copy;
    }
}

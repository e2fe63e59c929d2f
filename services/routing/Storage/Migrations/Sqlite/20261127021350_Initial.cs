using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Hub.Routing.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "ArchivedPacks",
                columns: table => new
                {
                    PackId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    FileName = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Position = table.Column<long>(type: "INTEGER", nullable: false),
                    Length = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ArchivedPacks", x => x.PackId);
                });

            migrationBuilder.CreateTable(
                name: "Attachments",
                columns: table => new
                {
                    AttachmentId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    InvoiceId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    Sequence = table.Column<int>(type: "INTEGER", nullable: false),
                    Place = table.Column<int>(type: "INTEGER", nullable: false),
                    FileName = table.Column<string>(type: "TEXT", maxLength: 255, nullable: false),
                    MediaType = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Size = table.Column<long>(type: "INTEGER", nullable: false),
                    AddedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    ScannedAt = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Attachments", x => x.AttachmentId);
                });

            migrationBuilder.CreateTable(
                name: "Deliveries",
                columns: table => new
                {
                    DeliveryId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    InvoiceId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    Sequence = table.Column<int>(type: "INTEGER", nullable: false),
                    Account = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    System = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Channel = table.Column<int>(type: "INTEGER", nullable: false),
                    State = table.Column<int>(type: "INTEGER", nullable: false),
                    Position = table.Column<long>(type: "INTEGER", nullable: false),
                    LeaseId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: true),
                    LeaseUntil = table.Column<long>(type: "INTEGER", nullable: true),
                    Attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    DoneAt = table.Column<long>(type: "INTEGER", nullable: true),
                    SetAsideBecause = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Deliveries", x => x.DeliveryId);
                });

            migrationBuilder.CreateTable(
                name: "DirectoryImports",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Source = table.Column<string>(type: "TEXT", maxLength: 255, nullable: false),
                    Origin = table.Column<int>(type: "INTEGER", nullable: false),
                    Full = table.Column<bool>(type: "INTEGER", nullable: false),
                    State = table.Column<int>(type: "INTEGER", nullable: false),
                    StartedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    SeenAt = table.Column<long>(type: "INTEGER", nullable: false),
                    EndedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Lines = table.Column<int>(type: "INTEGER", nullable: false),
                    Added = table.Column<int>(type: "INTEGER", nullable: false),
                    Changed = table.Column<int>(type: "INTEGER", nullable: false),
                    Ended = table.Column<int>(type: "INTEGER", nullable: false),
                    Unchanged = table.Column<int>(type: "INTEGER", nullable: false),
                    Ignored = table.Column<int>(type: "INTEGER", nullable: false),
                    Refused = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DirectoryImports", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ForeseenFailures",
                columns: table => new
                {
                    InvoiceId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    RuleSet = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Version = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Rule = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    SupplierAccount = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ForeseenFailures", x => new { x.InvoiceId, x.RuleSet, x.Version, x.Rule });
                });

            migrationBuilder.CreateTable(
                name: "Inbox",
                columns: table => new
                {
                    MessageId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Inbox", x => x.MessageId);
                });

            migrationBuilder.CreateTable(
                name: "Invoices",
                columns: table => new
                {
                    InvoiceId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    DepositId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    SupplierAccount = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    CollectivityAccount = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    System = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    NumberKey = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Sandbox = table.Column<bool>(type: "INTEGER", nullable: false),
                    FileName = table.Column<string>(type: "TEXT", maxLength: 255, nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Size = table.Column<long>(type: "INTEGER", nullable: false),
                    DepositedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    RegisteredAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Format = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    MediaType = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Profile = table.Column<string>(type: "TEXT", maxLength: 255, nullable: true),
                    Framework = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    Number = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    IssueDate = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    DueDate = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    TypeCode = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Currency = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    SellerName = table.Column<string>(type: "TEXT", maxLength: 255, nullable: true),
                    SellerSiren = table.Column<string>(type: "TEXT", maxLength: 9, nullable: true),
                    SellerSiret = table.Column<string>(type: "TEXT", maxLength: 14, nullable: true),
                    BuyerName = table.Column<string>(type: "TEXT", maxLength: 255, nullable: true),
                    BuyerSiret = table.Column<string>(type: "TEXT", maxLength: 14, nullable: true),
                    ServiceCode = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    EngagementNumber = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    ContractReference = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    Mended = table.Column<string>(type: "TEXT", nullable: true),
                    TotalWithoutVat = table.Column<decimal>(type: "TEXT", precision: 18, scale: 2, nullable: true),
                    TotalWithVat = table.Column<decimal>(type: "TEXT", precision: 18, scale: 2, nullable: true),
                    AmountDue = table.Column<decimal>(type: "TEXT", precision: 18, scale: 2, nullable: true),
                    Warnings = table.Column<string>(type: "TEXT", nullable: true),
                    PackId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: true),
                    PackOffset = table.Column<int>(type: "INTEGER", nullable: false),
                    PackLength = table.Column<int>(type: "INTEGER", nullable: false),
                    Status = table.Column<int>(type: "INTEGER", nullable: false),
                    StatusSequence = table.Column<int>(type: "INTEGER", nullable: false),
                    Reached = table.Column<long>(type: "INTEGER", nullable: false),
                    PaymentDays = table.Column<int>(type: "INTEGER", nullable: true),
                    AvailableAt = table.Column<long>(type: "INTEGER", nullable: true),
                    SuspendedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    ResumedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    EndorsedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    PaidAt = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Invoices", x => x.InvoiceId);
                });

            migrationBuilder.CreateTable(
                name: "OrganisationServices",
                columns: table => new
                {
                    FromImport = table.Column<long>(type: "INTEGER", nullable: false),
                    Siret = table.Column<string>(type: "TEXT", maxLength: 14, nullable: false),
                    CodeKey = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Label = table.Column<string>(type: "TEXT", maxLength: 255, nullable: false),
                    EngagementDemanded = table.Column<bool>(type: "INTEGER", nullable: false),
                    Active = table.Column<bool>(type: "INTEGER", nullable: false),
                    ValidFrom = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ValidUntil = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Origin = table.Column<int>(type: "INTEGER", nullable: false),
                    UntilImport = table.Column<long>(type: "INTEGER", nullable: true),
                    SeenImport = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OrganisationServices", x => new { x.Siret, x.CodeKey, x.FromImport });
                });

            migrationBuilder.CreateTable(
                name: "Organisations",
                columns: table => new
                {
                    FromImport = table.Column<long>(type: "INTEGER", nullable: false),
                    Siret = table.Column<string>(type: "TEXT", maxLength: 14, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 255, nullable: false),
                    NameKey = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    System = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    Demand = table.Column<int>(type: "INTEGER", nullable: false),
                    PaymentDays = table.Column<int>(type: "INTEGER", nullable: false),
                    Active = table.Column<bool>(type: "INTEGER", nullable: false),
                    ValidFrom = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ValidUntil = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    WorksOwner = table.Column<bool>(type: "INTEGER", nullable: false),
                    WorksOwnerOnly = table.Column<bool>(type: "INTEGER", nullable: false),
                    ReportsPayment = table.Column<bool>(type: "INTEGER", nullable: false),
                    Origin = table.Column<int>(type: "INTEGER", nullable: false),
                    UntilImport = table.Column<long>(type: "INTEGER", nullable: true),
                    SeenImport = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Organisations", x => new { x.Siret, x.FromImport });
                });

            migrationBuilder.CreateTable(
                name: "Outbox",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    MessageId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    Type = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Body = table.Column<byte[]>(type: "BLOB", nullable: false),
                    TraceParent = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    At = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Outbox", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Packs",
                columns: table => new
                {
                    PackId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    Body = table.Column<byte[]>(type: "BLOB", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Packs", x => x.PackId);
                });

            migrationBuilder.CreateTable(
                name: "Quarantine",
                columns: table => new
                {
                    InvoiceId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    Cause = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    French = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    English = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    Since = table.Column<long>(type: "INTEGER", nullable: false),
                    Retries = table.Column<int>(type: "INTEGER", nullable: false),
                    RetriedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Mendings = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Quarantine", x => x.InvoiceId);
                });

            migrationBuilder.CreateTable(
                name: "QuarantineActs",
                columns: table => new
                {
                    ActId = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    By = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    InvoiceId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: true),
                    RunId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 1024, nullable: true),
                    Changes = table.Column<string>(type: "TEXT", nullable: true),
                    Outcome = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    System = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_QuarantineActs", x => x.ActId);
                });

            migrationBuilder.CreateTable(
                name: "Recyclings",
                columns: table => new
                {
                    InvoiceId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    Sequence = table.Column<int>(type: "INTEGER", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    FromAccount = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    FromSiret = table.Column<string>(type: "TEXT", maxLength: 14, nullable: true),
                    FromService = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    FromEngagement = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    ToSiret = table.Column<string>(type: "TEXT", maxLength: 14, nullable: true),
                    ToService = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    ToEngagement = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Recyclings", x => new { x.InvoiceId, x.Sequence });
                });

            migrationBuilder.CreateTable(
                name: "RefusalAnswers",
                columns: table => new
                {
                    InvoiceId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    Sequence = table.Column<int>(type: "INTEGER", nullable: false),
                    SeenAt = table.Column<long>(type: "INTEGER", nullable: false),
                    TreatedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Comment = table.Column<string>(type: "TEXT", maxLength: 1024, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RefusalAnswers", x => new { x.InvoiceId, x.Sequence });
                });

            migrationBuilder.CreateTable(
                name: "RetryMembers",
                columns: table => new
                {
                    RunId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    InvoiceId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    Outcome = table.Column<int>(type: "INTEGER", nullable: false),
                    Cause = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    System = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    At = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RetryMembers", x => new { x.RunId, x.InvoiceId });
                });

            migrationBuilder.CreateTable(
                name: "RetryRuns",
                columns: table => new
                {
                    RunId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    StartedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    By = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 1024, nullable: true),
                    Selection = table.Column<string>(type: "TEXT", nullable: false),
                    Total = table.Column<int>(type: "INTEGER", nullable: false),
                    PerSecond = table.Column<int>(type: "INTEGER", nullable: false),
                    State = table.Column<int>(type: "INTEGER", nullable: false),
                    EndedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Holder = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: true),
                    HeldUntil = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RetryRuns", x => x.RunId);
                });

            migrationBuilder.CreateTable(
                name: "RuleSets",
                columns: table => new
                {
                    Owner = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    ActiveFrom = table.Column<long>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    CreatedBy = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 255, nullable: true),
                    WithdrawnAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Rules = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RuleSets", x => new { x.Owner, x.Version });
                });

            migrationBuilder.CreateTable(
                name: "Simulations",
                columns: table => new
                {
                    InvoiceId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    Siret = table.Column<string>(type: "TEXT", maxLength: 14, nullable: false),
                    Next = table.Column<int>(type: "INTEGER", nullable: false),
                    DueAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Simulations", x => x.InvoiceId);
                });

            migrationBuilder.CreateTable(
                name: "StatusSteps",
                columns: table => new
                {
                    InvoiceId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    Sequence = table.Column<int>(type: "INTEGER", nullable: false),
                    EventId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    Status = table.Column<int>(type: "INTEGER", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    Comment = table.Column<string>(type: "TEXT", maxLength: 1024, nullable: true),
                    SetBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    MandateNumber = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    ChorusPro = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    OutOfOrder = table.Column<bool>(type: "INTEGER", nullable: false),
                    Amounts = table.Column<string>(type: "TEXT", nullable: true),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    RecordedAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StatusSteps", x => new { x.InvoiceId, x.Sequence });
                });

            migrationBuilder.CreateTable(
                name: "SystemSettings",
                columns: table => new
                {
                    SystemId = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    PausedSince = table.Column<long>(type: "INTEGER", nullable: true),
                    PausedBy = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    OrderedBySupplier = table.Column<bool>(type: "INTEGER", nullable: false),
                    InvoicesPerMessage = table.Column<int>(type: "INTEGER", nullable: false),
                    BrokerPasswordHash = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    BrokerAccessSince = table.Column<long>(type: "INTEGER", nullable: true),
                    BrokerAccessBy = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    BrokerAccessRevokedAt = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SystemSettings", x => x.SystemId);
                });

            migrationBuilder.CreateTable(
                name: "Systems",
                columns: table => new
                {
                    FromImport = table.Column<long>(type: "INTEGER", nullable: false),
                    SystemId = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Account = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 255, nullable: false),
                    Channel = table.Column<int>(type: "INTEGER", nullable: false),
                    DeliveredForm = table.Column<int>(type: "INTEGER", nullable: false),
                    UntilImport = table.Column<long>(type: "INTEGER", nullable: true),
                    SeenImport = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Systems", x => new { x.SystemId, x.FromImport });
                });

            migrationBuilder.CreateIndex(
                name: "IX_Attachments_InvoiceId_Sequence",
                table: "Attachments",
                columns: new[] { "InvoiceId", "Sequence" });

            migrationBuilder.CreateIndex(
                name: "IX_Deliveries_Open",
                table: "Deliveries",
                columns: new[] { "Channel", "System", "Position" },
                filter: "State < 2");

            migrationBuilder.CreateIndex(
                name: "IX_Deliveries_OpenOfInvoice",
                table: "Deliveries",
                column: "InvoiceId",
                filter: "State < 2");

            migrationBuilder.CreateIndex(
                name: "IX_Deliveries_SetAside",
                table: "Deliveries",
                columns: new[] { "System", "Position" },
                filter: "State = 5");

            migrationBuilder.CreateIndex(
                name: "IX_DirectoryImports_Running",
                table: "DirectoryImports",
                column: "State",
                unique: true,
                filter: "State = 0");

            migrationBuilder.CreateIndex(
                name: "IX_ForeseenFailures_At",
                table: "ForeseenFailures",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_ForeseenFailures_SupplierAccount_At",
                table: "ForeseenFailures",
                columns: new[] { "SupplierAccount", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_Inbox_At",
                table: "Inbox",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_Invoices_CollectivityAccount_InvoiceId",
                table: "Invoices",
                columns: new[] { "CollectivityAccount", "InvoiceId" });

            migrationBuilder.CreateIndex(
                name: "IX_Invoices_NumberKey",
                table: "Invoices",
                column: "NumberKey",
                unique: true,
                filter: "NumberKey IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_OrganisationServices_CodeKey_Siret",
                table: "OrganisationServices",
                columns: new[] { "CodeKey", "Siret" });

            migrationBuilder.CreateIndex(
                name: "IX_Organisations_NameKey",
                table: "Organisations",
                column: "NameKey");

            migrationBuilder.CreateIndex(
                name: "IX_Quarantine_Cause_InvoiceId",
                table: "Quarantine",
                columns: new[] { "Cause", "InvoiceId" });

            migrationBuilder.CreateIndex(
                name: "IX_QuarantineActs_InvoiceId_ActId",
                table: "QuarantineActs",
                columns: new[] { "InvoiceId", "ActId" });

            migrationBuilder.CreateIndex(
                name: "IX_QuarantineActs_RunId_ActId",
                table: "QuarantineActs",
                columns: new[] { "RunId", "ActId" });

            migrationBuilder.CreateIndex(
                name: "IX_RetryMembers_Waiting",
                table: "RetryMembers",
                columns: new[] { "RunId", "InvoiceId" },
                filter: "Outcome = 0");

            migrationBuilder.CreateIndex(
                name: "IX_RetryRuns_Open",
                table: "RetryRuns",
                column: "State",
                filter: "State < 2");

            migrationBuilder.CreateIndex(
                name: "IX_Simulations_DueAt",
                table: "Simulations",
                column: "DueAt");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ArchivedPacks");

            migrationBuilder.DropTable(
                name: "Attachments");

            migrationBuilder.DropTable(
                name: "Deliveries");

            migrationBuilder.DropTable(
                name: "DirectoryImports");

            migrationBuilder.DropTable(
                name: "ForeseenFailures");

            migrationBuilder.DropTable(
                name: "Inbox");

            migrationBuilder.DropTable(
                name: "Invoices");

            migrationBuilder.DropTable(
                name: "OrganisationServices");

            migrationBuilder.DropTable(
                name: "Organisations");

            migrationBuilder.DropTable(
                name: "Outbox");

            migrationBuilder.DropTable(
                name: "Packs");

            migrationBuilder.DropTable(
                name: "Quarantine");

            migrationBuilder.DropTable(
                name: "QuarantineActs");

            migrationBuilder.DropTable(
                name: "Recyclings");

            migrationBuilder.DropTable(
                name: "RefusalAnswers");

            migrationBuilder.DropTable(
                name: "RetryMembers");

            migrationBuilder.DropTable(
                name: "RetryRuns");

            migrationBuilder.DropTable(
                name: "RuleSets");

            migrationBuilder.DropTable(
                name: "Simulations");

            migrationBuilder.DropTable(
                name: "StatusSteps");

            migrationBuilder.DropTable(
                name: "SystemSettings");

            migrationBuilder.DropTable(
                name: "Systems");
        }
    }
}

using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Hub.Notification.Storage.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Deposits",
                columns: table => new
                {
                    DepositId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    SupplierAccount = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    DepositedAt = table.Column<long>(type: "bigint", nullable: false),
                    Accepted = table.Column<int>(type: "int", nullable: false),
                    Refused = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Deposits", x => x.DepositId);
                });

            migrationBuilder.CreateTable(
                name: "FlowNotes",
                columns: table => new
                {
                    InvoiceId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Text = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FlowNotes", x => x.InvoiceId);
                });

            migrationBuilder.CreateTable(
                name: "Inbox",
                columns: table => new
                {
                    MessageId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Inbox", x => x.MessageId);
                });

            migrationBuilder.CreateTable(
                name: "Invoices",
                columns: table => new
                {
                    InvoiceId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    DepositId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    SupplierAccount = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    CollectivityAccount = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true),
                    Number = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    BuyerSiret = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    IssueDate = table.Column<DateOnly>(type: "date", nullable: true),
                    Currency = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: true),
                    TotalWithVat = table.Column<decimal>(type: "decimal(18,2)", precision: 18, scale: 2, nullable: true),
                    FileName = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    Sha256 = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true),
                    Size = table.Column<long>(type: "bigint", nullable: true),
                    DepositedAt = table.Column<long>(type: "bigint", nullable: true),
                    Arrival = table.Column<long>(type: "bigint", nullable: false),
                    Status = table.Column<int>(type: "int", nullable: false),
                    StatusAt = table.Column<long>(type: "bigint", nullable: false),
                    Position = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Invoices", x => x.InvoiceId);
                });

            migrationBuilder.CreateTable(
                name: "Journal",
                columns: table => new
                {
                    Sequence = table.Column<long>(type: "bigint", nullable: false),
                    EventId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Type = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    InvoiceId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    DepositId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    SupplierAccount = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    CollectivityAccount = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true),
                    Number = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    BuyerSiret = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    Status = table.Column<int>(type: "int", nullable: false),
                    Position = table.Column<long>(type: "bigint", nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    Comment = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    SetBy = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false),
                    Findings = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    FindingCount = table.Column<int>(type: "int", nullable: false),
                    RecordedAt = table.Column<long>(type: "bigint", nullable: false),
                    Hash = table.Column<byte[]>(type: "binary(32)", fixedLength: true, maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Journal", x => x.Sequence);
                });

            migrationBuilder.CreateTable(
                name: "JournalHead",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false),
                    Last = table.Column<long>(type: "bigint", nullable: false),
                    Hash = table.Column<byte[]>(type: "binary(32)", fixedLength: true, maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_JournalHead", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "MailSubscriptions",
                columns: table => new
                {
                    Account = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    Role = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Address = table.Column<string>(type: "nvarchar(254)", maxLength: 254, nullable: false),
                    Language = table.Column<int>(type: "int", nullable: false),
                    Rhythm = table.Column<int>(type: "int", nullable: false),
                    Hour = table.Column<int>(type: "int", nullable: false),
                    Cursor = table.Column<long>(type: "bigint", nullable: false),
                    NextAt = table.Column<long>(type: "bigint", nullable: false),
                    Failures = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MailSubscriptions", x => new { x.Account, x.Role });
                });

            migrationBuilder.CreateTable(
                name: "Outbox",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    MessageId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Type = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Body = table.Column<byte[]>(type: "varbinary(max)", nullable: false),
                    TraceParent = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    At = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Outbox", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SealedHeads",
                columns: table => new
                {
                    Sequence = table.Column<long>(type: "bigint", nullable: false),
                    Hash = table.Column<byte[]>(type: "binary(32)", fixedLength: true, maxLength: 32, nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false),
                    Jws = table.Column<string>(type: "varchar(2000)", unicode: false, maxLength: 2000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SealedHeads", x => x.Sequence);
                });

            migrationBuilder.CreateTable(
                name: "WebhookAttempts",
                columns: table => new
                {
                    AttemptId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    EndpointId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    MessageId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: true),
                    First = table.Column<long>(type: "bigint", nullable: false),
                    Last = table.Column<long>(type: "bigint", nullable: false),
                    Events = table.Column<int>(type: "int", nullable: false),
                    Requests = table.Column<int>(type: "int", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false),
                    Milliseconds = table.Column<int>(type: "int", nullable: false),
                    Status = table.Column<int>(type: "int", nullable: true),
                    Error = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    NextAt = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_WebhookAttempts", x => x.AttemptId);
                });

            migrationBuilder.CreateTable(
                name: "WebhookEndpoints",
                columns: table => new
                {
                    EndpointId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Account = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    Role = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Sandbox = table.Column<bool>(type: "bit", nullable: false),
                    Url = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    Description = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Filter = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    Flows = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    BatchSize = table.Column<int>(type: "int", nullable: false),
                    Secret = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    OldSecret = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    OldSecretUntil = table.Column<long>(type: "bigint", nullable: true),
                    CreatedAt = table.Column<long>(type: "bigint", nullable: false),
                    Enabled = table.Column<bool>(type: "bit", nullable: false),
                    DisabledBecause = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true),
                    Cursor = table.Column<long>(type: "bigint", nullable: false),
                    Failures = table.Column<int>(type: "int", nullable: false),
                    Probes = table.Column<int>(type: "int", nullable: false),
                    FailingSince = table.Column<long>(type: "bigint", nullable: true),
                    PausedUntil = table.Column<long>(type: "bigint", nullable: true),
                    Holder = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: true),
                    HeldUntil = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_WebhookEndpoints", x => x.EndpointId);
                });

            migrationBuilder.CreateTable(
                name: "WebhookReplays",
                columns: table => new
                {
                    ReplayId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    EndpointId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Cursor = table.Column<long>(type: "bigint", nullable: false),
                    Until = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_WebhookReplays", x => x.ReplayId);
                });

            migrationBuilder.CreateTable(
                name: "WebhookRetries",
                columns: table => new
                {
                    EndpointId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    MessageId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Places = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Attempts = table.Column<int>(type: "int", nullable: false),
                    NextAt = table.Column<long>(type: "bigint", nullable: true),
                    LastAt = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_WebhookRetries", x => new { x.EndpointId, x.MessageId });
                });

            migrationBuilder.CreateTable(
                name: "WebhookWorkers",
                columns: table => new
                {
                    WorkerId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    SeenAt = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_WebhookWorkers", x => x.WorkerId);
                });

            migrationBuilder.InsertData(
                table: "JournalHead",
                columns: new[] { "Id", "Hash", "Last" },
                values: new object[] { 1, new byte[] { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 }, 0L });

            migrationBuilder.CreateIndex(
                name: "IX_Inbox_At",
                table: "Inbox",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_Invoices_CollectivityAccount_InvoiceId",
                table: "Invoices",
                columns: new[] { "CollectivityAccount", "InvoiceId" },
                filter: "CollectivityAccount IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Invoices_DepositId_Arrival",
                table: "Invoices",
                columns: new[] { "DepositId", "Arrival" });

            migrationBuilder.CreateIndex(
                name: "IX_Invoices_DepositId_Status_Arrival",
                table: "Invoices",
                columns: new[] { "DepositId", "Status", "Arrival" });

            migrationBuilder.CreateIndex(
                name: "IX_Invoices_Number_InvoiceId",
                table: "Invoices",
                columns: new[] { "Number", "InvoiceId" },
                filter: "Number IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Invoices_SupplierAccount_InvoiceId",
                table: "Invoices",
                columns: new[] { "SupplierAccount", "InvoiceId" });

            migrationBuilder.CreateIndex(
                name: "IX_Journal_CollectivityAccount_Sequence",
                table: "Journal",
                columns: new[] { "CollectivityAccount", "Sequence" },
                filter: "CollectivityAccount IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Journal_EventId",
                table: "Journal",
                column: "EventId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Journal_InvoiceId",
                table: "Journal",
                column: "InvoiceId");

            migrationBuilder.CreateIndex(
                name: "IX_Journal_SupplierAccount_Sequence",
                table: "Journal",
                columns: new[] { "SupplierAccount", "Sequence" });

            migrationBuilder.CreateIndex(
                name: "IX_MailSubscriptions_NextAt",
                table: "MailSubscriptions",
                column: "NextAt");

            migrationBuilder.CreateIndex(
                name: "IX_WebhookAttempts_EndpointId_AttemptId",
                table: "WebhookAttempts",
                columns: new[] { "EndpointId", "AttemptId" });

            migrationBuilder.CreateIndex(
                name: "IX_WebhookEndpoints_Account_EndpointId",
                table: "WebhookEndpoints",
                columns: new[] { "Account", "EndpointId" });

            migrationBuilder.CreateIndex(
                name: "IX_WebhookReplays_EndpointId_ReplayId",
                table: "WebhookReplays",
                columns: new[] { "EndpointId", "ReplayId" });

            migrationBuilder.CreateIndex(
                name: "IX_WebhookRetries_EndpointId_NextAt",
                table: "WebhookRetries",
                columns: new[] { "EndpointId", "NextAt" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Deposits");

            migrationBuilder.DropTable(
                name: "FlowNotes");

            migrationBuilder.DropTable(
                name: "Inbox");

            migrationBuilder.DropTable(
                name: "Invoices");

            migrationBuilder.DropTable(
                name: "Journal");

            migrationBuilder.DropTable(
                name: "JournalHead");

            migrationBuilder.DropTable(
                name: "MailSubscriptions");

            migrationBuilder.DropTable(
                name: "Outbox");

            migrationBuilder.DropTable(
                name: "SealedHeads");

            migrationBuilder.DropTable(
                name: "WebhookAttempts");

            migrationBuilder.DropTable(
                name: "WebhookEndpoints");

            migrationBuilder.DropTable(
                name: "WebhookReplays");

            migrationBuilder.DropTable(
                name: "WebhookRetries");

            migrationBuilder.DropTable(
                name: "WebhookWorkers");
        }
    }
}

using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Hub.Flows.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Flows",
                columns: table => new
                {
                    FlowId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    Account = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    TrackingId = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 255, nullable: false),
                    Syntax = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Profile = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    ProcessingRule = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    Sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    SubmittedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    IsLifeCycle = table.Column<bool>(type: "INTEGER", nullable: false),
                    Acknowledgement = table.Column<string>(type: "TEXT", nullable: true),
                    Content = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Flows", x => x.FlowId);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Flows_Account_IsLifeCycle_FlowId",
                table: "Flows",
                columns: new[] { "Account", "IsLifeCycle", "FlowId" });

            migrationBuilder.CreateIndex(
                name: "IX_Flows_Account_TrackingId_FlowId",
                table: "Flows",
                columns: new[] { "Account", "TrackingId", "FlowId" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Flows");
        }
    }
}

using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Hub.Flows.Storage.Migrations.SqlServer
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
                    FlowId = table.Column<byte[]>(type: "binary(16)", fixedLength: true, maxLength: 16, nullable: false),
                    Account = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    TrackingId = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true),
                    Name = table.Column<string>(type: "nvarchar(255)", maxLength: 255, nullable: false),
                    Syntax = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Profile = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true),
                    ProcessingRule = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true),
                    Sha256 = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    SubmittedAt = table.Column<long>(type: "bigint", nullable: false),
                    IsLifeCycle = table.Column<bool>(type: "bit", nullable: false),
                    Acknowledgement = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    Content = table.Column<byte[]>(type: "varbinary(max)", nullable: true)
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

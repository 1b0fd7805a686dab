using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CaiNamur.Cms.Persistence.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class PublicationPlans : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "publication_plans",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    DocumentKey = table.Column<Guid>(type: "uuid", nullable: false),
                    Culture = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    Action = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    PlannedFor = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    PlannerKey = table.Column<Guid>(type: "uuid", nullable: true),
                    PlannedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    State = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    ClosedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Attempts = table.Column<int>(type: "integer", nullable: false),
                    LastAttempt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Reason = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    NextStep = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    PublishedBefore = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    MailDue = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    MailAttempts = table.Column<int>(type: "integer", nullable: false),
                    MailedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_publication_plans", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_publication_plans_DocumentKey_PlannedFor",
                table: "publication_plans",
                columns: new[] { "DocumentKey", "PlannedFor" });

            migrationBuilder.CreateIndex(
                name: "IX_publication_plans_MailDue",
                table: "publication_plans",
                column: "MailDue");

            migrationBuilder.CreateIndex(
                name: "IX_publication_plans_NextStep",
                table: "publication_plans",
                column: "NextStep");

            migrationBuilder.CreateIndex(
                name: "IX_publication_plans_State_PlannedFor",
                table: "publication_plans",
                columns: new[] { "State", "PlannedFor" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "publication_plans");
        }
    }
}

using System;
using System.Collections.Generic;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace CaiNamur.Cms.Persistence.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "audit_entries",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    PerformingUserId = table.Column<int>(type: "integer", nullable: false),
                    PerformingUserKey = table.Column<Guid>(type: "uuid", nullable: true),
                    PerformingDetails = table.Column<string>(type: "character varying(1024)", maxLength: 1024, nullable: true),
                    PerformingIp = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    EventDate = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    AffectedUserId = table.Column<int>(type: "integer", nullable: false),
                    AffectedUserKey = table.Column<Guid>(type: "uuid", nullable: true),
                    AffectedDetails = table.Column<string>(type: "character varying(1024)", maxLength: 1024, nullable: true),
                    EventType = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    EventDetails = table.Column<string>(type: "character varying(1024)", maxLength: 1024, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_audit_entries", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "audit_items",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    UserId = table.Column<int>(type: "integer", nullable: false),
                    EntityId = table.Column<int>(type: "integer", nullable: false),
                    EntityType = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    AuditType = table.Column<int>(type: "integer", nullable: false),
                    Date = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Comment = table.Column<string>(type: "text", nullable: true),
                    Parameters = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_audit_items", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "cache_instructions",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    UtcStamp = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Instructions = table.Column<string>(type: "text", nullable: false),
                    OriginIdentity = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    InstructionCount = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cache_instructions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "dictionary_items",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Key = table.Column<Guid>(type: "uuid", nullable: false),
                    ParentKey = table.Column<Guid>(type: "uuid", nullable: true),
                    ItemKey = table.Column<string>(type: "character varying(450)", maxLength: 450, nullable: false),
                    CreateDate = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    UpdateDate = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_dictionary_items", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "external_logins",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    UserOrMemberKey = table.Column<Guid>(type: "uuid", nullable: false),
                    LoginProvider = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    ProviderKey = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    UserData = table.Column<string>(type: "text", nullable: true),
                    CreateDate = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_external_logins", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "external_members",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Key = table.Column<Guid>(type: "uuid", nullable: false),
                    Email = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    UserName = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    Name = table.Column<string>(type: "text", nullable: true),
                    IsApproved = table.Column<bool>(type: "boolean", nullable: false),
                    IsLockedOut = table.Column<bool>(type: "boolean", nullable: false),
                    LastLoginDate = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    LastLockoutDate = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    CreateDate = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    UpdateDate = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    SecurityStamp = table.Column<string>(type: "text", nullable: true),
                    ProfileData = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_external_members", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "key_values",
                columns: table => new
                {
                    Key = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: false),
                    Value = table.Column<string>(type: "text", nullable: true),
                    UpdateDate = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_key_values", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "languages",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    IsoCode = table.Column<string>(type: "character varying(14)", maxLength: 14, nullable: false),
                    CultureName = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: false),
                    IsDefault = table.Column<bool>(type: "boolean", nullable: false),
                    IsMandatory = table.Column<bool>(type: "boolean", nullable: false),
                    FallbackLanguageId = table.Column<int>(type: "integer", nullable: true),
                    CreateDate = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    UpdateDate = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_languages", x => x.Id);
                    table.ForeignKey(
                        name: "FK_languages_languages_FallbackLanguageId",
                        column: x => x.FallbackLanguageId,
                        principalTable: "languages",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.SetNull);
                });

            migrationBuilder.CreateTable(
                name: "last_synced",
                columns: table => new
                {
                    MachineId = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    InternalId = table.Column<int>(type: "integer", nullable: true),
                    ExternalId = table.Column<int>(type: "integer", nullable: true),
                    LastSynced = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_last_synced", x => x.MachineId);
                });

            migrationBuilder.CreateTable(
                name: "log_viewer_queries",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Name = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: false),
                    Query = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_log_viewer_queries", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "long_running_operations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Type = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Status = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Result = table.Column<string>(type: "text", nullable: true),
                    CreateDate = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    UpdateDate = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ExpirationDate = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_long_running_operations", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "nodes",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Key = table.Column<Guid>(type: "uuid", nullable: false),
                    ObjectType = table.Column<Guid>(type: "uuid", nullable: false),
                    ParentId = table.Column<int>(type: "integer", nullable: false),
                    Level = table.Column<int>(type: "integer", nullable: false),
                    Path = table.Column<string>(type: "character varying(800)", maxLength: 800, nullable: false, collation: "C"),
                    SortOrder = table.Column<int>(type: "integer", nullable: false),
                    Trashed = table.Column<bool>(type: "boolean", nullable: false),
                    Name = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: true),
                    CreatorId = table.Column<int>(type: "integer", nullable: true),
                    CreateDate = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    UpdateDate = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_nodes", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "relation_types",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Key = table.Column<Guid>(type: "uuid", nullable: false),
                    Alias = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Name = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: false),
                    IsBidirectional = table.Column<bool>(type: "boolean", nullable: false),
                    IsDependency = table.Column<bool>(type: "boolean", nullable: false),
                    ParentObjectType = table.Column<Guid>(type: "uuid", nullable: true),
                    ChildObjectType = table.Column<Guid>(type: "uuid", nullable: true),
                    CreateDate = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    UpdateDate = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_relation_types", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "repository_cache_versions",
                columns: table => new
                {
                    Identifier = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: false),
                    Version = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_repository_cache_versions", x => x.Identifier);
                });

            migrationBuilder.CreateTable(
                name: "servers",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Address = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    Identity = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: false),
                    Registered = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Accessed = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    IsActive = table.Column<bool>(type: "boolean", nullable: false),
                    IsSchedulingPublisher = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_servers", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "two_factor_logins",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    UserOrMemberKey = table.Column<Guid>(type: "uuid", nullable: false),
                    ProviderName = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    Secret = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_two_factor_logins", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "users",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Key = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<int>(type: "integer", nullable: false),
                    Name = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: false),
                    Username = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: false),
                    Email = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: false),
                    NormalizedName = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: false),
                    NormalizedUsername = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: false),
                    NormalizedEmail = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: false),
                    Password = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    PasswordConfiguration = table.Column<string>(type: "text", nullable: true),
                    SecurityStamp = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: true),
                    Language = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    Avatar = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    IsApproved = table.Column<bool>(type: "boolean", nullable: false),
                    IsLockedOut = table.Column<bool>(type: "boolean", nullable: false),
                    FailedPasswordAttempts = table.Column<int>(type: "integer", nullable: false),
                    EmailConfirmedDate = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    InvitedDate = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    LastLockoutDate = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    LastPasswordChangeDate = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    LastLoginDate = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    CreateDate = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    UpdateDate = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_users", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "webhook_logs",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    WebhookKey = table.Column<Guid>(type: "uuid", nullable: false),
                    Key = table.Column<Guid>(type: "uuid", nullable: false),
                    Url = table.Column<string>(type: "text", nullable: false),
                    StatusCode = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: false),
                    Date = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    EventAlias = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: false),
                    RetryCount = table.Column<int>(type: "integer", nullable: false),
                    RequestHeaders = table.Column<string>(type: "text", nullable: false),
                    RequestBody = table.Column<string>(type: "text", nullable: true),
                    ResponseHeaders = table.Column<string>(type: "text", nullable: false),
                    ResponseBody = table.Column<string>(type: "text", nullable: false),
                    ExceptionOccurred = table.Column<bool>(type: "boolean", nullable: false),
                    IsSuccessStatusCode = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_webhook_logs", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "webhook_requests",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    WebhookKey = table.Column<Guid>(type: "uuid", nullable: false),
                    EventAlias = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: false),
                    RequestObject = table.Column<string>(type: "text", nullable: true),
                    RetryCount = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_webhook_requests", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "webhooks",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Key = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: true),
                    Description = table.Column<string>(type: "text", nullable: true),
                    Url = table.Column<string>(type: "text", nullable: false),
                    Enabled = table.Column<bool>(type: "boolean", nullable: false),
                    Events = table.Column<List<string>>(type: "text[]", nullable: false),
                    ContentTypeKeys = table.Column<List<Guid>>(type: "uuid[]", nullable: false),
                    Headers = table.Column<string>(type: "text", nullable: false),
                    CreateDate = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    UpdateDate = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_webhooks", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "external_login_tokens",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    ExternalLoginId = table.Column<int>(type: "integer", nullable: false),
                    Name = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: false),
                    Value = table.Column<string>(type: "text", nullable: false),
                    CreateDate = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_external_login_tokens", x => x.Id);
                    table.ForeignKey(
                        name: "FK_external_login_tokens_external_logins_ExternalLoginId",
                        column: x => x.ExternalLoginId,
                        principalTable: "external_logins",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "dictionary_translations",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Key = table.Column<Guid>(type: "uuid", nullable: false),
                    ItemId = table.Column<int>(type: "integer", nullable: false),
                    LanguageId = table.Column<int>(type: "integer", nullable: false),
                    Value = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_dictionary_translations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_dictionary_translations_dictionary_items_ItemId",
                        column: x => x.ItemId,
                        principalTable: "dictionary_items",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_dictionary_translations_languages_LanguageId",
                        column: x => x.LanguageId,
                        principalTable: "languages",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "tags",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Group = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Text = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    LanguageId = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_tags", x => x.Id);
                    table.ForeignKey(
                        name: "FK_tags_languages_LanguageId",
                        column: x => x.LanguageId,
                        principalTable: "languages",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "content_types",
                columns: table => new
                {
                    NodeId = table.Column<int>(type: "integer", nullable: false),
                    Alias = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: false),
                    Icon = table.Column<string>(type: "text", nullable: true),
                    Thumbnail = table.Column<string>(type: "text", nullable: true),
                    Description = table.Column<string>(type: "text", nullable: true),
                    ListView = table.Column<Guid>(type: "uuid", nullable: true),
                    IsElement = table.Column<bool>(type: "boolean", nullable: false),
                    AllowedAsRoot = table.Column<bool>(type: "boolean", nullable: false),
                    Variations = table.Column<byte>(type: "smallint", nullable: false),
                    PreventCleanup = table.Column<bool>(type: "boolean", nullable: false),
                    KeepAllVersionsNewerThanDays = table.Column<int>(type: "integer", nullable: true),
                    KeepLatestVersionPerDayForDays = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_content_types", x => x.NodeId);
                    table.ForeignKey(
                        name: "FK_content_types_nodes_NodeId",
                        column: x => x.NodeId,
                        principalTable: "nodes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "content_versions",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    NodeId = table.Column<int>(type: "integer", nullable: false),
                    Name = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: true),
                    VersionDate = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    UserId = table.Column<int>(type: "integer", nullable: false),
                    TemplateId = table.Column<int>(type: "integer", nullable: true),
                    Published = table.Column<bool>(type: "boolean", nullable: false),
                    PreventCleanup = table.Column<bool>(type: "boolean", nullable: false),
                    Properties = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_content_versions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_content_versions_nodes_NodeId",
                        column: x => x.NodeId,
                        principalTable: "nodes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_content_versions_nodes_TemplateId",
                        column: x => x.TemplateId,
                        principalTable: "nodes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.SetNull);
                });

            migrationBuilder.CreateTable(
                name: "data_types",
                columns: table => new
                {
                    NodeId = table.Column<int>(type: "integer", nullable: false),
                    EditorAlias = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: false),
                    EditorUiAlias = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: true),
                    DatabaseType = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Configuration = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_data_types", x => x.NodeId);
                    table.ForeignKey(
                        name: "FK_data_types_nodes_NodeId",
                        column: x => x.NodeId,
                        principalTable: "nodes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "document_url_aliases",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    NodeId = table.Column<int>(type: "integer", nullable: false),
                    LanguageId = table.Column<int>(type: "integer", nullable: true),
                    Alias = table.Column<string>(type: "character varying(450)", maxLength: 450, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_document_url_aliases", x => x.Id);
                    table.ForeignKey(
                        name: "FK_document_url_aliases_languages_LanguageId",
                        column: x => x.LanguageId,
                        principalTable: "languages",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_document_url_aliases_nodes_NodeId",
                        column: x => x.NodeId,
                        principalTable: "nodes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "document_urls",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    NodeId = table.Column<int>(type: "integer", nullable: false),
                    LanguageId = table.Column<int>(type: "integer", nullable: true),
                    IsDraft = table.Column<bool>(type: "boolean", nullable: false),
                    IsPrimary = table.Column<bool>(type: "boolean", nullable: false),
                    UrlSegment = table.Column<string>(type: "character varying(450)", maxLength: 450, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_document_urls", x => x.Id);
                    table.ForeignKey(
                        name: "FK_document_urls_languages_LanguageId",
                        column: x => x.LanguageId,
                        principalTable: "languages",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_document_urls_nodes_NodeId",
                        column: x => x.NodeId,
                        principalTable: "nodes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "domains",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Key = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: false),
                    LanguageId = table.Column<int>(type: "integer", nullable: true),
                    RootContentId = table.Column<int>(type: "integer", nullable: true),
                    SortOrder = table.Column<int>(type: "integer", nullable: false),
                    CreateDate = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    UpdateDate = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_domains", x => x.Id);
                    table.ForeignKey(
                        name: "FK_domains_languages_LanguageId",
                        column: x => x.LanguageId,
                        principalTable: "languages",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.SetNull);
                    table.ForeignKey(
                        name: "FK_domains_nodes_RootContentId",
                        column: x => x.RootContentId,
                        principalTable: "nodes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "external_member_groups",
                columns: table => new
                {
                    MemberId = table.Column<int>(type: "integer", nullable: false),
                    GroupId = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_external_member_groups", x => new { x.MemberId, x.GroupId });
                    table.ForeignKey(
                        name: "FK_external_member_groups_external_members_MemberId",
                        column: x => x.MemberId,
                        principalTable: "external_members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_external_member_groups_nodes_GroupId",
                        column: x => x.GroupId,
                        principalTable: "nodes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "member_group_members",
                columns: table => new
                {
                    MemberId = table.Column<int>(type: "integer", nullable: false),
                    GroupId = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_member_group_members", x => new { x.MemberId, x.GroupId });
                    table.ForeignKey(
                        name: "FK_member_group_members_nodes_GroupId",
                        column: x => x.GroupId,
                        principalTable: "nodes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_member_group_members_nodes_MemberId",
                        column: x => x.MemberId,
                        principalTable: "nodes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "public_access_entries",
                columns: table => new
                {
                    Key = table.Column<Guid>(type: "uuid", nullable: false),
                    ProtectedNodeId = table.Column<int>(type: "integer", nullable: false),
                    LoginNodeId = table.Column<int>(type: "integer", nullable: false),
                    NoAccessNodeId = table.Column<int>(type: "integer", nullable: false),
                    CreateDate = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    UpdateDate = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_public_access_entries", x => x.Key);
                    table.ForeignKey(
                        name: "FK_public_access_entries_nodes_LoginNodeId",
                        column: x => x.LoginNodeId,
                        principalTable: "nodes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_public_access_entries_nodes_NoAccessNodeId",
                        column: x => x.NoAccessNodeId,
                        principalTable: "nodes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_public_access_entries_nodes_ProtectedNodeId",
                        column: x => x.ProtectedNodeId,
                        principalTable: "nodes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "redirect_urls",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ContentId = table.Column<int>(type: "integer", nullable: false),
                    Url = table.Column<string>(type: "text", nullable: false),
                    UrlHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Culture = table.Column<string>(type: "character varying(35)", maxLength: 35, nullable: false),
                    CreateDate = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_redirect_urls", x => x.Id);
                    table.ForeignKey(
                        name: "FK_redirect_urls_nodes_ContentId",
                        column: x => x.ContentId,
                        principalTable: "nodes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "templates",
                columns: table => new
                {
                    NodeId = table.Column<int>(type: "integer", nullable: false),
                    Alias = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_templates", x => x.NodeId);
                    table.ForeignKey(
                        name: "FK_templates_nodes_NodeId",
                        column: x => x.NodeId,
                        principalTable: "nodes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "user_groups",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Key = table.Column<Guid>(type: "uuid", nullable: false),
                    Alias = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Description = table.Column<string>(type: "text", nullable: true),
                    Icon = table.Column<string>(type: "text", nullable: true),
                    HasAccessToAllLanguages = table.Column<bool>(type: "boolean", nullable: false),
                    StartContentId = table.Column<int>(type: "integer", nullable: true),
                    StartMediaId = table.Column<int>(type: "integer", nullable: true),
                    Sections = table.Column<List<string>>(type: "text[]", nullable: false),
                    Permissions = table.Column<List<string>>(type: "text[]", nullable: false),
                    CreateDate = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    UpdateDate = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_user_groups", x => x.Id);
                    table.ForeignKey(
                        name: "FK_user_groups_nodes_StartContentId",
                        column: x => x.StartContentId,
                        principalTable: "nodes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.SetNull);
                    table.ForeignKey(
                        name: "FK_user_groups_nodes_StartMediaId",
                        column: x => x.StartMediaId,
                        principalTable: "nodes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.SetNull);
                });

            migrationBuilder.CreateTable(
                name: "relations",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    ParentId = table.Column<int>(type: "integer", nullable: false),
                    ChildId = table.Column<int>(type: "integer", nullable: false),
                    RelationTypeId = table.Column<int>(type: "integer", nullable: false),
                    CreateDate = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Comment = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_relations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_relations_nodes_ChildId",
                        column: x => x.ChildId,
                        principalTable: "nodes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_relations_nodes_ParentId",
                        column: x => x.ParentId,
                        principalTable: "nodes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_relations_relation_types_RelationTypeId",
                        column: x => x.RelationTypeId,
                        principalTable: "relation_types",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "user_client_ids",
                columns: table => new
                {
                    ClientId = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: false),
                    UserId = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_user_client_ids", x => x.ClientId);
                    table.ForeignKey(
                        name: "FK_user_client_ids_users_UserId",
                        column: x => x.UserId,
                        principalTable: "users",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "user_data",
                columns: table => new
                {
                    Key = table.Column<Guid>(type: "uuid", nullable: false),
                    UserId = table.Column<int>(type: "integer", nullable: false),
                    Group = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: false),
                    Identifier = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: false),
                    Value = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_user_data", x => x.Key);
                    table.ForeignKey(
                        name: "FK_user_data_users_UserId",
                        column: x => x.UserId,
                        principalTable: "users",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "user_login_sessions",
                columns: table => new
                {
                    SessionId = table.Column<Guid>(type: "uuid", nullable: false),
                    UserId = table.Column<int>(type: "integer", nullable: false),
                    LoggedInDate = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    LastValidatedDate = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    LoggedOutDate = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    IpAddress = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_user_login_sessions", x => x.SessionId);
                    table.ForeignKey(
                        name: "FK_user_login_sessions_users_UserId",
                        column: x => x.UserId,
                        principalTable: "users",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "user_notifications",
                columns: table => new
                {
                    UserId = table.Column<int>(type: "integer", nullable: false),
                    NodeId = table.Column<int>(type: "integer", nullable: false),
                    Action = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_user_notifications", x => new { x.UserId, x.NodeId, x.Action });
                    table.ForeignKey(
                        name: "FK_user_notifications_nodes_NodeId",
                        column: x => x.NodeId,
                        principalTable: "nodes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_user_notifications_users_UserId",
                        column: x => x.UserId,
                        principalTable: "users",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "user_start_nodes",
                columns: table => new
                {
                    UserId = table.Column<int>(type: "integer", nullable: false),
                    Kind = table.Column<int>(type: "integer", nullable: false),
                    NodeId = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_user_start_nodes", x => new { x.UserId, x.Kind, x.NodeId });
                    table.ForeignKey(
                        name: "FK_user_start_nodes_nodes_NodeId",
                        column: x => x.NodeId,
                        principalTable: "nodes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_user_start_nodes_users_UserId",
                        column: x => x.UserId,
                        principalTable: "users",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "content",
                columns: table => new
                {
                    NodeId = table.Column<int>(type: "integer", nullable: false),
                    ContentTypeId = table.Column<int>(type: "integer", nullable: false),
                    Published = table.Column<bool>(type: "boolean", nullable: false),
                    Edited = table.Column<bool>(type: "boolean", nullable: false),
                    CurrentVersionId = table.Column<int>(type: "integer", nullable: false),
                    PublishedVersionId = table.Column<int>(type: "integer", nullable: true),
                    MediaPath = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_content", x => x.NodeId);
                    table.ForeignKey(
                        name: "FK_content_content_types_ContentTypeId",
                        column: x => x.ContentTypeId,
                        principalTable: "content_types",
                        principalColumn: "NodeId",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_content_nodes_NodeId",
                        column: x => x.NodeId,
                        principalTable: "nodes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "content_type_allowed_children",
                columns: table => new
                {
                    ContentTypeId = table.Column<int>(type: "integer", nullable: false),
                    ChildTypeId = table.Column<int>(type: "integer", nullable: false),
                    SortOrder = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_content_type_allowed_children", x => new { x.ContentTypeId, x.ChildTypeId });
                    table.ForeignKey(
                        name: "FK_content_type_allowed_children_content_types_ChildTypeId",
                        column: x => x.ChildTypeId,
                        principalTable: "content_types",
                        principalColumn: "NodeId",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_content_type_allowed_children_content_types_ContentTypeId",
                        column: x => x.ContentTypeId,
                        principalTable: "content_types",
                        principalColumn: "NodeId",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "content_type_compositions",
                columns: table => new
                {
                    ContentTypeId = table.Column<int>(type: "integer", nullable: false),
                    ComposedOfId = table.Column<int>(type: "integer", nullable: false),
                    SortOrder = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_content_type_compositions", x => new { x.ContentTypeId, x.ComposedOfId });
                    table.ForeignKey(
                        name: "FK_content_type_compositions_content_types_ComposedOfId",
                        column: x => x.ComposedOfId,
                        principalTable: "content_types",
                        principalColumn: "NodeId",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_content_type_compositions_content_types_ContentTypeId",
                        column: x => x.ContentTypeId,
                        principalTable: "content_types",
                        principalColumn: "NodeId",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "property_groups",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Key = table.Column<Guid>(type: "uuid", nullable: false),
                    ContentTypeId = table.Column<int>(type: "integer", nullable: false),
                    Type = table.Column<short>(type: "smallint", nullable: false),
                    Alias = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: false),
                    Name = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: true),
                    SortOrder = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_property_groups", x => x.Id);
                    table.ForeignKey(
                        name: "FK_property_groups_content_types_ContentTypeId",
                        column: x => x.ContentTypeId,
                        principalTable: "content_types",
                        principalColumn: "NodeId",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "content_version_cultures",
                columns: table => new
                {
                    VersionId = table.Column<int>(type: "integer", nullable: false),
                    LanguageId = table.Column<int>(type: "integer", nullable: false),
                    Name = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: false),
                    Date = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_content_version_cultures", x => new { x.VersionId, x.LanguageId });
                    table.ForeignKey(
                        name: "FK_content_version_cultures_content_versions_VersionId",
                        column: x => x.VersionId,
                        principalTable: "content_versions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_content_version_cultures_languages_LanguageId",
                        column: x => x.LanguageId,
                        principalTable: "languages",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "public_access_rules",
                columns: table => new
                {
                    Key = table.Column<Guid>(type: "uuid", nullable: false),
                    EntryKey = table.Column<Guid>(type: "uuid", nullable: false),
                    RuleType = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: false),
                    RuleValue = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: false),
                    CreateDate = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    UpdateDate = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_public_access_rules", x => x.Key);
                    table.ForeignKey(
                        name: "FK_public_access_rules_public_access_entries_EntryKey",
                        column: x => x.EntryKey,
                        principalTable: "public_access_entries",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "content_type_templates",
                columns: table => new
                {
                    ContentTypeId = table.Column<int>(type: "integer", nullable: false),
                    TemplateId = table.Column<int>(type: "integer", nullable: false),
                    IsDefault = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_content_type_templates", x => new { x.ContentTypeId, x.TemplateId });
                    table.ForeignKey(
                        name: "FK_content_type_templates_content_types_ContentTypeId",
                        column: x => x.ContentTypeId,
                        principalTable: "content_types",
                        principalColumn: "NodeId",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_content_type_templates_templates_TemplateId",
                        column: x => x.TemplateId,
                        principalTable: "templates",
                        principalColumn: "NodeId",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "user_group_granular_permissions",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    UserGroupId = table.Column<int>(type: "integer", nullable: false),
                    Context = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    NodeId = table.Column<int>(type: "integer", nullable: true),
                    Permission = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_user_group_granular_permissions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_user_group_granular_permissions_nodes_NodeId",
                        column: x => x.NodeId,
                        principalTable: "nodes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_user_group_granular_permissions_user_groups_UserGroupId",
                        column: x => x.UserGroupId,
                        principalTable: "user_groups",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "user_group_languages",
                columns: table => new
                {
                    UserGroupId = table.Column<int>(type: "integer", nullable: false),
                    LanguageId = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_user_group_languages", x => new { x.UserGroupId, x.LanguageId });
                    table.ForeignKey(
                        name: "FK_user_group_languages_languages_LanguageId",
                        column: x => x.LanguageId,
                        principalTable: "languages",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_user_group_languages_user_groups_UserGroupId",
                        column: x => x.UserGroupId,
                        principalTable: "user_groups",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "user_group_memberships",
                columns: table => new
                {
                    UserId = table.Column<int>(type: "integer", nullable: false),
                    UserGroupId = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_user_group_memberships", x => new { x.UserId, x.UserGroupId });
                    table.ForeignKey(
                        name: "FK_user_group_memberships_user_groups_UserGroupId",
                        column: x => x.UserGroupId,
                        principalTable: "user_groups",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_user_group_memberships_users_UserId",
                        column: x => x.UserId,
                        principalTable: "users",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "content_schedules",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    NodeId = table.Column<int>(type: "integer", nullable: false),
                    LanguageId = table.Column<int>(type: "integer", nullable: true),
                    Date = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Action = table.Column<byte>(type: "smallint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_content_schedules", x => x.Id);
                    table.ForeignKey(
                        name: "FK_content_schedules_content_NodeId",
                        column: x => x.NodeId,
                        principalTable: "content",
                        principalColumn: "NodeId",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_content_schedules_languages_LanguageId",
                        column: x => x.LanguageId,
                        principalTable: "languages",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "document_cultures",
                columns: table => new
                {
                    NodeId = table.Column<int>(type: "integer", nullable: false),
                    LanguageId = table.Column<int>(type: "integer", nullable: false),
                    Available = table.Column<bool>(type: "boolean", nullable: false),
                    Published = table.Column<bool>(type: "boolean", nullable: false),
                    Edited = table.Column<bool>(type: "boolean", nullable: false),
                    Name = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_document_cultures", x => new { x.NodeId, x.LanguageId });
                    table.ForeignKey(
                        name: "FK_document_cultures_content_NodeId",
                        column: x => x.NodeId,
                        principalTable: "content",
                        principalColumn: "NodeId",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_document_cultures_languages_LanguageId",
                        column: x => x.LanguageId,
                        principalTable: "languages",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "members",
                columns: table => new
                {
                    NodeId = table.Column<int>(type: "integer", nullable: false),
                    Email = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    Username = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    Password = table.Column<string>(type: "text", nullable: true),
                    PasswordConfiguration = table.Column<string>(type: "text", nullable: true),
                    SecurityStamp = table.Column<string>(type: "text", nullable: true),
                    EmailConfirmedDate = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    FailedPasswordAttempts = table.Column<int>(type: "integer", nullable: false),
                    IsLockedOut = table.Column<bool>(type: "boolean", nullable: false),
                    IsApproved = table.Column<bool>(type: "boolean", nullable: false),
                    LastLoginDate = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    LastLockoutDate = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    LastPasswordChangeDate = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_members", x => x.NodeId);
                    table.ForeignKey(
                        name: "FK_members_content_NodeId",
                        column: x => x.NodeId,
                        principalTable: "content",
                        principalColumn: "NodeId",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "property_types",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Key = table.Column<Guid>(type: "uuid", nullable: false),
                    ContentTypeId = table.Column<int>(type: "integer", nullable: false),
                    PropertyGroupId = table.Column<int>(type: "integer", nullable: true),
                    DataTypeId = table.Column<int>(type: "integer", nullable: false),
                    Alias = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: false),
                    Name = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: false),
                    Description = table.Column<string>(type: "text", nullable: true),
                    SortOrder = table.Column<int>(type: "integer", nullable: false),
                    LabelOnTop = table.Column<bool>(type: "boolean", nullable: false),
                    Mandatory = table.Column<bool>(type: "boolean", nullable: false),
                    MandatoryMessage = table.Column<string>(type: "text", nullable: true),
                    ValidationRegExp = table.Column<string>(type: "text", nullable: true),
                    ValidationRegExpMessage = table.Column<string>(type: "text", nullable: true),
                    Variations = table.Column<byte>(type: "smallint", nullable: false),
                    MemberCanEdit = table.Column<bool>(type: "boolean", nullable: false),
                    MemberCanView = table.Column<bool>(type: "boolean", nullable: false),
                    IsSensitive = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_property_types", x => x.Id);
                    table.ForeignKey(
                        name: "FK_property_types_content_types_ContentTypeId",
                        column: x => x.ContentTypeId,
                        principalTable: "content_types",
                        principalColumn: "NodeId",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_property_types_data_types_DataTypeId",
                        column: x => x.DataTypeId,
                        principalTable: "data_types",
                        principalColumn: "NodeId",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_property_types_property_groups_PropertyGroupId",
                        column: x => x.PropertyGroupId,
                        principalTable: "property_groups",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.SetNull);
                });

            migrationBuilder.CreateTable(
                name: "tag_assignments",
                columns: table => new
                {
                    NodeId = table.Column<int>(type: "integer", nullable: false),
                    PropertyTypeId = table.Column<int>(type: "integer", nullable: false),
                    TagId = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_tag_assignments", x => new { x.NodeId, x.PropertyTypeId, x.TagId });
                    table.ForeignKey(
                        name: "FK_tag_assignments_nodes_NodeId",
                        column: x => x.NodeId,
                        principalTable: "nodes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_tag_assignments_property_types_PropertyTypeId",
                        column: x => x.PropertyTypeId,
                        principalTable: "property_types",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_tag_assignments_tags_TagId",
                        column: x => x.TagId,
                        principalTable: "tags",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_audit_entries_EventDate",
                table: "audit_entries",
                column: "EventDate");

            migrationBuilder.CreateIndex(
                name: "IX_audit_items_Date",
                table: "audit_items",
                column: "Date");

            migrationBuilder.CreateIndex(
                name: "IX_audit_items_EntityId_Date",
                table: "audit_items",
                columns: new[] { "EntityId", "Date" });

            migrationBuilder.CreateIndex(
                name: "IX_audit_items_UserId_Date",
                table: "audit_items",
                columns: new[] { "UserId", "Date" });

            migrationBuilder.CreateIndex(
                name: "IX_cache_instructions_UtcStamp",
                table: "cache_instructions",
                column: "UtcStamp");

            migrationBuilder.CreateIndex(
                name: "IX_content_ContentTypeId_Published",
                table: "content",
                columns: new[] { "ContentTypeId", "Published" });

            migrationBuilder.CreateIndex(
                name: "IX_content_MediaPath",
                table: "content",
                column: "MediaPath");

            migrationBuilder.CreateIndex(
                name: "IX_content_schedules_Action_Date",
                table: "content_schedules",
                columns: new[] { "Action", "Date" });

            migrationBuilder.CreateIndex(
                name: "IX_content_schedules_LanguageId",
                table: "content_schedules",
                column: "LanguageId");

            migrationBuilder.CreateIndex(
                name: "IX_content_schedules_NodeId",
                table: "content_schedules",
                column: "NodeId");

            migrationBuilder.CreateIndex(
                name: "IX_content_type_allowed_children_ChildTypeId",
                table: "content_type_allowed_children",
                column: "ChildTypeId");

            migrationBuilder.CreateIndex(
                name: "IX_content_type_compositions_ComposedOfId",
                table: "content_type_compositions",
                column: "ComposedOfId");

            migrationBuilder.CreateIndex(
                name: "IX_content_type_templates_TemplateId",
                table: "content_type_templates",
                column: "TemplateId");

            migrationBuilder.CreateIndex(
                name: "IX_content_types_Alias",
                table: "content_types",
                column: "Alias");

            migrationBuilder.CreateIndex(
                name: "IX_content_version_cultures_LanguageId",
                table: "content_version_cultures",
                column: "LanguageId");

            migrationBuilder.CreateIndex(
                name: "IX_content_versions_NodeId_VersionDate",
                table: "content_versions",
                columns: new[] { "NodeId", "VersionDate" });

            migrationBuilder.CreateIndex(
                name: "IX_content_versions_TemplateId",
                table: "content_versions",
                column: "TemplateId");

            migrationBuilder.CreateIndex(
                name: "IX_data_types_EditorAlias",
                table: "data_types",
                column: "EditorAlias");

            migrationBuilder.CreateIndex(
                name: "IX_data_types_EditorUiAlias",
                table: "data_types",
                column: "EditorUiAlias");

            migrationBuilder.CreateIndex(
                name: "IX_dictionary_items_ItemKey",
                table: "dictionary_items",
                column: "ItemKey",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_dictionary_items_Key",
                table: "dictionary_items",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_dictionary_items_ParentKey",
                table: "dictionary_items",
                column: "ParentKey");

            migrationBuilder.CreateIndex(
                name: "IX_dictionary_translations_ItemId_LanguageId",
                table: "dictionary_translations",
                columns: new[] { "ItemId", "LanguageId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_dictionary_translations_LanguageId",
                table: "dictionary_translations",
                column: "LanguageId");

            migrationBuilder.CreateIndex(
                name: "IX_document_cultures_LanguageId",
                table: "document_cultures",
                column: "LanguageId");

            migrationBuilder.CreateIndex(
                name: "IX_document_url_aliases_LanguageId",
                table: "document_url_aliases",
                column: "LanguageId");

            migrationBuilder.CreateIndex(
                name: "IX_document_url_aliases_NodeId_LanguageId_Alias",
                table: "document_url_aliases",
                columns: new[] { "NodeId", "LanguageId", "Alias" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_document_urls_LanguageId",
                table: "document_urls",
                column: "LanguageId");

            migrationBuilder.CreateIndex(
                name: "IX_document_urls_NodeId_LanguageId_IsDraft_UrlSegment",
                table: "document_urls",
                columns: new[] { "NodeId", "LanguageId", "IsDraft", "UrlSegment" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_domains_Key",
                table: "domains",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_domains_LanguageId",
                table: "domains",
                column: "LanguageId");

            migrationBuilder.CreateIndex(
                name: "IX_domains_Name",
                table: "domains",
                column: "Name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_domains_RootContentId",
                table: "domains",
                column: "RootContentId");

            migrationBuilder.CreateIndex(
                name: "IX_external_login_tokens_ExternalLoginId_Name",
                table: "external_login_tokens",
                columns: new[] { "ExternalLoginId", "Name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_external_logins_LoginProvider_ProviderKey",
                table: "external_logins",
                columns: new[] { "LoginProvider", "ProviderKey" });

            migrationBuilder.CreateIndex(
                name: "IX_external_logins_UserOrMemberKey_LoginProvider",
                table: "external_logins",
                columns: new[] { "UserOrMemberKey", "LoginProvider" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_external_member_groups_GroupId",
                table: "external_member_groups",
                column: "GroupId");

            migrationBuilder.CreateIndex(
                name: "IX_external_members_Email",
                table: "external_members",
                column: "Email");

            migrationBuilder.CreateIndex(
                name: "IX_external_members_Key",
                table: "external_members",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_external_members_UserName",
                table: "external_members",
                column: "UserName",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_languages_FallbackLanguageId",
                table: "languages",
                column: "FallbackLanguageId");

            migrationBuilder.CreateIndex(
                name: "IX_languages_IsoCode",
                table: "languages",
                column: "IsoCode",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_log_viewer_queries_Name",
                table: "log_viewer_queries",
                column: "Name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_long_running_operations_Type_Status_CreateDate",
                table: "long_running_operations",
                columns: new[] { "Type", "Status", "CreateDate" });

            migrationBuilder.CreateIndex(
                name: "IX_long_running_operations_UpdateDate",
                table: "long_running_operations",
                column: "UpdateDate");

            migrationBuilder.CreateIndex(
                name: "IX_member_group_members_GroupId",
                table: "member_group_members",
                column: "GroupId");

            migrationBuilder.CreateIndex(
                name: "IX_members_Email",
                table: "members",
                column: "Email");

            migrationBuilder.CreateIndex(
                name: "IX_members_Username",
                table: "members",
                column: "Username",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_nodes_Key",
                table: "nodes",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_nodes_ObjectType_Trashed_Level_ParentId_SortOrder",
                table: "nodes",
                columns: new[] { "ObjectType", "Trashed", "Level", "ParentId", "SortOrder" });

            migrationBuilder.CreateIndex(
                name: "IX_nodes_ParentId_ObjectType_Trashed_SortOrder_Id",
                table: "nodes",
                columns: new[] { "ParentId", "ObjectType", "Trashed", "SortOrder", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_nodes_Path",
                table: "nodes",
                column: "Path");

            migrationBuilder.CreateIndex(
                name: "IX_property_groups_ContentTypeId",
                table: "property_groups",
                column: "ContentTypeId");

            migrationBuilder.CreateIndex(
                name: "IX_property_groups_Key",
                table: "property_groups",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_property_types_ContentTypeId_Alias",
                table: "property_types",
                columns: new[] { "ContentTypeId", "Alias" });

            migrationBuilder.CreateIndex(
                name: "IX_property_types_DataTypeId",
                table: "property_types",
                column: "DataTypeId");

            migrationBuilder.CreateIndex(
                name: "IX_property_types_Key",
                table: "property_types",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_property_types_PropertyGroupId",
                table: "property_types",
                column: "PropertyGroupId");

            migrationBuilder.CreateIndex(
                name: "IX_public_access_entries_LoginNodeId",
                table: "public_access_entries",
                column: "LoginNodeId");

            migrationBuilder.CreateIndex(
                name: "IX_public_access_entries_NoAccessNodeId",
                table: "public_access_entries",
                column: "NoAccessNodeId");

            migrationBuilder.CreateIndex(
                name: "IX_public_access_entries_ProtectedNodeId",
                table: "public_access_entries",
                column: "ProtectedNodeId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_public_access_rules_EntryKey",
                table: "public_access_rules",
                column: "EntryKey");

            migrationBuilder.CreateIndex(
                name: "IX_redirect_urls_ContentId",
                table: "redirect_urls",
                column: "ContentId");

            migrationBuilder.CreateIndex(
                name: "IX_redirect_urls_CreateDate",
                table: "redirect_urls",
                column: "CreateDate");

            migrationBuilder.CreateIndex(
                name: "IX_redirect_urls_UrlHash_ContentId_Culture",
                table: "redirect_urls",
                columns: new[] { "UrlHash", "ContentId", "Culture" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_relation_types_Alias",
                table: "relation_types",
                column: "Alias",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_relation_types_Key",
                table: "relation_types",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_relations_ChildId_RelationTypeId",
                table: "relations",
                columns: new[] { "ChildId", "RelationTypeId" });

            migrationBuilder.CreateIndex(
                name: "IX_relations_ParentId_ChildId_RelationTypeId",
                table: "relations",
                columns: new[] { "ParentId", "ChildId", "RelationTypeId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_relations_RelationTypeId_Id",
                table: "relations",
                columns: new[] { "RelationTypeId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_servers_Identity",
                table: "servers",
                column: "Identity",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_servers_IsActive_Accessed",
                table: "servers",
                columns: new[] { "IsActive", "Accessed" });

            migrationBuilder.CreateIndex(
                name: "IX_tag_assignments_PropertyTypeId",
                table: "tag_assignments",
                column: "PropertyTypeId");

            migrationBuilder.CreateIndex(
                name: "IX_tag_assignments_TagId",
                table: "tag_assignments",
                column: "TagId");

            migrationBuilder.CreateIndex(
                name: "IX_tags_Group_Text_LanguageId",
                table: "tags",
                columns: new[] { "Group", "Text", "LanguageId" });

            migrationBuilder.CreateIndex(
                name: "IX_tags_LanguageId",
                table: "tags",
                column: "LanguageId");

            migrationBuilder.CreateIndex(
                name: "IX_tags_Text",
                table: "tags",
                column: "Text");

            migrationBuilder.CreateIndex(
                name: "IX_templates_Alias",
                table: "templates",
                column: "Alias",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_two_factor_logins_UserOrMemberKey_ProviderName",
                table: "two_factor_logins",
                columns: new[] { "UserOrMemberKey", "ProviderName" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_user_client_ids_UserId",
                table: "user_client_ids",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_user_data_UserId_Group_Identifier",
                table: "user_data",
                columns: new[] { "UserId", "Group", "Identifier" });

            migrationBuilder.CreateIndex(
                name: "IX_user_group_granular_permissions_NodeId_Context",
                table: "user_group_granular_permissions",
                columns: new[] { "NodeId", "Context" });

            migrationBuilder.CreateIndex(
                name: "IX_user_group_granular_permissions_UserGroupId_Context_NodeId",
                table: "user_group_granular_permissions",
                columns: new[] { "UserGroupId", "Context", "NodeId" });

            migrationBuilder.CreateIndex(
                name: "IX_user_group_languages_LanguageId",
                table: "user_group_languages",
                column: "LanguageId");

            migrationBuilder.CreateIndex(
                name: "IX_user_group_memberships_UserGroupId",
                table: "user_group_memberships",
                column: "UserGroupId");

            migrationBuilder.CreateIndex(
                name: "IX_user_groups_Alias",
                table: "user_groups",
                column: "Alias",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_user_groups_Key",
                table: "user_groups",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_user_groups_Name",
                table: "user_groups",
                column: "Name");

            migrationBuilder.CreateIndex(
                name: "IX_user_groups_StartContentId",
                table: "user_groups",
                column: "StartContentId");

            migrationBuilder.CreateIndex(
                name: "IX_user_groups_StartMediaId",
                table: "user_groups",
                column: "StartMediaId");

            migrationBuilder.CreateIndex(
                name: "IX_user_login_sessions_LastValidatedDate",
                table: "user_login_sessions",
                column: "LastValidatedDate");

            migrationBuilder.CreateIndex(
                name: "IX_user_login_sessions_UserId",
                table: "user_login_sessions",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_user_notifications_NodeId",
                table: "user_notifications",
                column: "NodeId");

            migrationBuilder.CreateIndex(
                name: "IX_user_start_nodes_NodeId",
                table: "user_start_nodes",
                column: "NodeId");

            migrationBuilder.CreateIndex(
                name: "IX_users_Key",
                table: "users",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_users_NormalizedEmail",
                table: "users",
                column: "NormalizedEmail");

            migrationBuilder.CreateIndex(
                name: "IX_users_NormalizedName",
                table: "users",
                column: "NormalizedName");

            migrationBuilder.CreateIndex(
                name: "IX_users_NormalizedUsername",
                table: "users",
                column: "NormalizedUsername",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_webhook_logs_Date",
                table: "webhook_logs",
                column: "Date");

            migrationBuilder.CreateIndex(
                name: "IX_webhook_logs_WebhookKey_Date",
                table: "webhook_logs",
                columns: new[] { "WebhookKey", "Date" });

            migrationBuilder.CreateIndex(
                name: "IX_webhook_requests_WebhookKey",
                table: "webhook_requests",
                column: "WebhookKey");

            migrationBuilder.CreateIndex(
                name: "IX_webhooks_Key",
                table: "webhooks",
                column: "Key",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "audit_entries");

            migrationBuilder.DropTable(
                name: "audit_items");

            migrationBuilder.DropTable(
                name: "cache_instructions");

            migrationBuilder.DropTable(
                name: "content_schedules");

            migrationBuilder.DropTable(
                name: "content_type_allowed_children");

            migrationBuilder.DropTable(
                name: "content_type_compositions");

            migrationBuilder.DropTable(
                name: "content_type_templates");

            migrationBuilder.DropTable(
                name: "content_version_cultures");

            migrationBuilder.DropTable(
                name: "dictionary_translations");

            migrationBuilder.DropTable(
                name: "document_cultures");

            migrationBuilder.DropTable(
                name: "document_url_aliases");

            migrationBuilder.DropTable(
                name: "document_urls");

            migrationBuilder.DropTable(
                name: "domains");

            migrationBuilder.DropTable(
                name: "external_login_tokens");

            migrationBuilder.DropTable(
                name: "external_member_groups");

            migrationBuilder.DropTable(
                name: "key_values");

            migrationBuilder.DropTable(
                name: "last_synced");

            migrationBuilder.DropTable(
                name: "log_viewer_queries");

            migrationBuilder.DropTable(
                name: "long_running_operations");

            migrationBuilder.DropTable(
                name: "member_group_members");

            migrationBuilder.DropTable(
                name: "members");

            migrationBuilder.DropTable(
                name: "public_access_rules");

            migrationBuilder.DropTable(
                name: "redirect_urls");

            migrationBuilder.DropTable(
                name: "relations");

            migrationBuilder.DropTable(
                name: "repository_cache_versions");

            migrationBuilder.DropTable(
                name: "servers");

            migrationBuilder.DropTable(
                name: "tag_assignments");

            migrationBuilder.DropTable(
                name: "two_factor_logins");

            migrationBuilder.DropTable(
                name: "user_client_ids");

            migrationBuilder.DropTable(
                name: "user_data");

            migrationBuilder.DropTable(
                name: "user_group_granular_permissions");

            migrationBuilder.DropTable(
                name: "user_group_languages");

            migrationBuilder.DropTable(
                name: "user_group_memberships");

            migrationBuilder.DropTable(
                name: "user_login_sessions");

            migrationBuilder.DropTable(
                name: "user_notifications");

            migrationBuilder.DropTable(
                name: "user_start_nodes");

            migrationBuilder.DropTable(
                name: "webhook_logs");

            migrationBuilder.DropTable(
                name: "webhook_requests");

            migrationBuilder.DropTable(
                name: "webhooks");

            migrationBuilder.DropTable(
                name: "templates");

            migrationBuilder.DropTable(
                name: "content_versions");

            migrationBuilder.DropTable(
                name: "dictionary_items");

            migrationBuilder.DropTable(
                name: "external_logins");

            migrationBuilder.DropTable(
                name: "external_members");

            migrationBuilder.DropTable(
                name: "content");

            migrationBuilder.DropTable(
                name: "public_access_entries");

            migrationBuilder.DropTable(
                name: "relation_types");

            migrationBuilder.DropTable(
                name: "property_types");

            migrationBuilder.DropTable(
                name: "tags");

            migrationBuilder.DropTable(
                name: "user_groups");

            migrationBuilder.DropTable(
                name: "users");

            migrationBuilder.DropTable(
                name: "data_types");

            migrationBuilder.DropTable(
                name: "property_groups");

            migrationBuilder.DropTable(
                name: "languages");

            migrationBuilder.DropTable(
                name: "content_types");

            migrationBuilder.DropTable(
                name: "nodes");
        }
    }
}

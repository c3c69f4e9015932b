// Generated from schemas/history.schema.json by npm run generate; do not edit.
// @ts-nocheck
"use strict";
export const validate = validate10;
export default validate10;
const schema11 = {"$id":"history.schema.json","type":"object","additionalProperties":false,"required":["versions"],"properties":{"versions":{"type":"array","items":{"$ref":"#/definitions/version"}}},"definitions":{"version":{"type":"object","additionalProperties":false,"required":["version"],"properties":{"version":{"type":"string","pattern":"^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-(0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)(\\.(0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*))*)?(\\+[0-9a-zA-Z-]+(\\.[0-9a-zA-Z-]+)*)?$"},"effective":{"type":"object","additionalProperties":false,"properties":{"from":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"},"to":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"}}},"approvals":{"type":"array","items":{"$ref":"#/definitions/approval"}},"summary":{"type":"string","pattern":"\\S"},"changes":{"type":"array","items":{"$ref":"#/definitions/change"}}}},"approval":{"type":"object","additionalProperties":false,"required":["by","on"],"properties":{"by":{"type":"string","pattern":"\\S"},"on":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"},"ref":{"type":"string","pattern":"\\S"}}},"change":{"type":"object","additionalProperties":false,"required":["kind","entity","about","text"],"properties":{"kind":{"enum":["raises","lowers","adds","removes","renames","rewords","moves"]},"entity":{"enum":["framework","competency","role"]},"about":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"text":{"type":"string","pattern":"\\S"}}}}};
const func0 = Object.prototype.hasOwnProperty;
const schema12 = {"type":"object","additionalProperties":false,"required":["version"],"properties":{"version":{"type":"string","pattern":"^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-(0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)(\\.(0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*))*)?(\\+[0-9a-zA-Z-]+(\\.[0-9a-zA-Z-]+)*)?$"},"effective":{"type":"object","additionalProperties":false,"properties":{"from":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"},"to":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"}}},"approvals":{"type":"array","items":{"$ref":"#/definitions/approval"}},"summary":{"type":"string","pattern":"\\S"},"changes":{"type":"array","items":{"$ref":"#/definitions/change"}}}};
const schema13 = {"type":"object","additionalProperties":false,"required":["by","on"],"properties":{"by":{"type":"string","pattern":"\\S"},"on":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"},"ref":{"type":"string","pattern":"\\S"}}};
const schema14 = {"type":"object","additionalProperties":false,"required":["kind","entity","about","text"],"properties":{"kind":{"enum":["raises","lowers","adds","removes","renames","rewords","moves"]},"entity":{"enum":["framework","competency","role"]},"about":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"text":{"type":"string","pattern":"\\S"}}};
const pattern0 = new RegExp("^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-(0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)(\\.(0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*))*)?(\\+[0-9a-zA-Z-]+(\\.[0-9a-zA-Z-]+)*)?$", "u");
const pattern1 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
const pattern3 = new RegExp("\\S", "u");
const pattern7 = new RegExp("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", "u");

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.version === undefined) || (!(func0.call(data, "version")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((((key0 === "version") || (key0 === "effective")) || (key0 === "approvals")) || (key0 === "summary")) || (key0 === "changes"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.version !== undefined && func0.call(data, "version")){
let data0 = data.version;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err2 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-(0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)(\\.(0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*))*)?(\\+[0-9a-zA-Z-]+(\\.[0-9a-zA-Z-]+)*)?$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.effective !== undefined && func0.call(data, "effective")){
let data1 = data.effective;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 of Object.keys(data1)){
if(!((key1 === "from") || (key1 === "to"))){
const err4 = {instancePath:instancePath+"/effective",schemaPath:"#/properties/effective/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data1.from !== undefined && func0.call(data1, "from")){
let data2 = data1.from;
if(typeof data2 === "string"){
if(!pattern1.test(data2)){
const err5 = {instancePath:instancePath+"/effective/from",schemaPath:"#/properties/effective/properties/from/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/effective/from",schemaPath:"#/properties/effective/properties/from/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data1.to !== undefined && func0.call(data1, "to")){
let data3 = data1.to;
if(typeof data3 === "string"){
if(!pattern1.test(data3)){
const err7 = {instancePath:instancePath+"/effective/to",schemaPath:"#/properties/effective/properties/to/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/effective/to",schemaPath:"#/properties/effective/properties/to/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/effective",schemaPath:"#/properties/effective/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.approvals !== undefined && func0.call(data, "approvals")){
let data4 = data.approvals;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if((data5.by === undefined) || (!(func0.call(data5, "by")))){
const err10 = {instancePath:instancePath+"/approvals/" + i0,schemaPath:"#/definitions/approval/required",keyword:"required",params:{missingProperty: "by"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((data5.on === undefined) || (!(func0.call(data5, "on")))){
const err11 = {instancePath:instancePath+"/approvals/" + i0,schemaPath:"#/definitions/approval/required",keyword:"required",params:{missingProperty: "on"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key2 of Object.keys(data5)){
if(!(((key2 === "by") || (key2 === "on")) || (key2 === "ref"))){
const err12 = {instancePath:instancePath+"/approvals/" + i0,schemaPath:"#/definitions/approval/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data5.by !== undefined && func0.call(data5, "by")){
let data6 = data5.by;
if(typeof data6 === "string"){
if(!pattern3.test(data6)){
const err13 = {instancePath:instancePath+"/approvals/" + i0+"/by",schemaPath:"#/definitions/approval/properties/by/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/approvals/" + i0+"/by",schemaPath:"#/definitions/approval/properties/by/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data5.on !== undefined && func0.call(data5, "on")){
let data7 = data5.on;
if(typeof data7 === "string"){
if(!pattern1.test(data7)){
const err15 = {instancePath:instancePath+"/approvals/" + i0+"/on",schemaPath:"#/definitions/approval/properties/on/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/approvals/" + i0+"/on",schemaPath:"#/definitions/approval/properties/on/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data5.ref !== undefined && func0.call(data5, "ref")){
let data8 = data5.ref;
if(typeof data8 === "string"){
if(!pattern3.test(data8)){
const err17 = {instancePath:instancePath+"/approvals/" + i0+"/ref",schemaPath:"#/definitions/approval/properties/ref/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/approvals/" + i0+"/ref",schemaPath:"#/definitions/approval/properties/ref/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/approvals/" + i0,schemaPath:"#/definitions/approval/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/approvals",schemaPath:"#/properties/approvals/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.summary !== undefined && func0.call(data, "summary")){
let data9 = data.summary;
if(typeof data9 === "string"){
if(!pattern3.test(data9)){
const err21 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.changes !== undefined && func0.call(data, "changes")){
let data10 = data.changes;
if(Array.isArray(data10)){
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
let data11 = data10[i1];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if((data11.kind === undefined) || (!(func0.call(data11, "kind")))){
const err23 = {instancePath:instancePath+"/changes/" + i1,schemaPath:"#/definitions/change/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if((data11.entity === undefined) || (!(func0.call(data11, "entity")))){
const err24 = {instancePath:instancePath+"/changes/" + i1,schemaPath:"#/definitions/change/required",keyword:"required",params:{missingProperty: "entity"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if((data11.about === undefined) || (!(func0.call(data11, "about")))){
const err25 = {instancePath:instancePath+"/changes/" + i1,schemaPath:"#/definitions/change/required",keyword:"required",params:{missingProperty: "about"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if((data11.text === undefined) || (!(func0.call(data11, "text")))){
const err26 = {instancePath:instancePath+"/changes/" + i1,schemaPath:"#/definitions/change/required",keyword:"required",params:{missingProperty: "text"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
for(const key3 of Object.keys(data11)){
if(!((((key3 === "kind") || (key3 === "entity")) || (key3 === "about")) || (key3 === "text"))){
const err27 = {instancePath:instancePath+"/changes/" + i1,schemaPath:"#/definitions/change/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data11.kind !== undefined && func0.call(data11, "kind")){
let data12 = data11.kind;
if(!(((((((data12 === "raises") || (data12 === "lowers")) || (data12 === "adds")) || (data12 === "removes")) || (data12 === "renames")) || (data12 === "rewords")) || (data12 === "moves"))){
const err28 = {instancePath:instancePath+"/changes/" + i1+"/kind",schemaPath:"#/definitions/change/properties/kind/enum",keyword:"enum",params:{allowedValues: schema14.properties.kind.enum}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data11.entity !== undefined && func0.call(data11, "entity")){
let data13 = data11.entity;
if(!(((data13 === "framework") || (data13 === "competency")) || (data13 === "role"))){
const err29 = {instancePath:instancePath+"/changes/" + i1+"/entity",schemaPath:"#/definitions/change/properties/entity/enum",keyword:"enum",params:{allowedValues: schema14.properties.entity.enum}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data11.about !== undefined && func0.call(data11, "about")){
let data14 = data11.about;
if(typeof data14 === "string"){
if(!pattern7.test(data14)){
const err30 = {instancePath:instancePath+"/changes/" + i1+"/about",schemaPath:"#/definitions/change/properties/about/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/changes/" + i1+"/about",schemaPath:"#/definitions/change/properties/about/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data11.text !== undefined && func0.call(data11, "text")){
let data15 = data11.text;
if(typeof data15 === "string"){
if(!pattern3.test(data15)){
const err32 = {instancePath:instancePath+"/changes/" + i1+"/text",schemaPath:"#/definitions/change/properties/text/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/changes/" + i1+"/text",schemaPath:"#/definitions/change/properties/text/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/changes/" + i1,schemaPath:"#/definitions/change/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}


function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="history.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.versions === undefined) || (!(func0.call(data, "versions")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "versions"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(key0 === "versions")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.versions !== undefined && func0.call(data, "versions")){
let data0 = data.versions;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate11(data0[i0], {instancePath:instancePath+"/versions/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/versions",schemaPath:"#/properties/versions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
